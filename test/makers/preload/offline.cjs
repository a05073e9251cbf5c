// Takes the network away: whoever asks for it gets an error.
const dns = require('node:dns');
const http = require('node:http');
const https = require('node:https');
const net = require('node:net');

function none() {
  throw new Error('there is no network');
}
net.connect = none;
net.createConnection = none;
net.Socket.prototype.connect = none;
http.request = none;
https.request = none;
dns.lookup = none;
dns.promises.lookup = none;
globalThis.fetch = none;
