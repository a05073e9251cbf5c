// Sets the clock of a process to MILEPOST_TEST_NOW.
const RealDate = Date;
const moment = RealDate.parse(process.env.MILEPOST_TEST_NOW);
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(moment);
    else super(...parts);
  }
  static now() {
    return moment;
  }
};
