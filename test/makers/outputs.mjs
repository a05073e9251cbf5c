// Runs commands in the surroundings of this process and prints every answer: node outputs.mjs FOLDER NOW [LINE…]
import { milepost } from '../../.github/scripts/world.mjs';

const [folder, now, ...lines] = process.argv.slice(2);
const answers = [];
for (const line of lines) answers.push(await milepost(folder, now, line.split(' '), { env: process.env }));
process.stdout.write(JSON.stringify(answers));
