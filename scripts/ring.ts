import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chosenDataFolder, openDataFolder } from '../electron/host/data-folder.ts';
import { conversationChannel } from '../shared/models/conversation.ts';
import { identifier } from '../shared/models/text-codecs.ts';
import { knownOfCaller, tokenInLink } from '../shared/models/offer.ts';
import { say, type Sentence } from './say.ts';
import { type Call, layCall, practiceFile, ringWith } from './telephone.ts';
import { runCommand } from './terminal.ts';

const use: Sentence = {
  nl: 'Gebruik: npm run ring -- [deel van een oefenhuishouden] [--file <dossier>] [--unknown [--name <achternaam> --born <jjjj-mm-dd>] [--postcode 1234AB --number 12]] [--channel telephone|chat|desk] [--minutes 5] [--again <link>] [--print]',
  en: 'Use: npm run ring -- [part of a practice household] [--file <file>] [--unknown [--name <family name> --born <yyyy-mm-dd>] [--postcode 1234AB --number 12]] [--channel telephone|chat|desk] [--minutes 5] [--again <link>] [--print]',
};

/** `npm run ring`: plays the telephone. A contact is laid ready and its link goes to the running program; `--again` sends a link once more, `--print` only prints it. */
await runCommand(async () => {
  const place = openDataFolder(chosenDataFolder(join(import.meta.dirname, '..')));
  const asked = readArguments();
  if (asked === null) return stop(use);
  const link = asked.again ?? layCall(place, asked.call);
  console.log(link);
  if (asked.print) return;
  const delivery = await ringWith(place, link);
  if (delivery === 'nobody') stop({ nl: 'Klantbeeld draait niet op deze gegevens. Start het (npm start) en stuur de link nog eens met --again.', en: 'Klantbeeld does not run on these data. Start it (npm start) and send the link again with --again.' });
  else say({ nl: 'De telefoon gaat over in Klantbeeld.', en: 'The telephone rings in Klantbeeld.' });
});

interface Asked {
  readonly call: Call;
  readonly again: string | null;
  readonly print: boolean;
}

function readArguments(): Asked | null {
  try {
    const { values, positionals: [household = 'De Vries'] } = parseArgs({
      allowPositionals: true,
      options: {
        file: { type: 'string' }, unknown: { type: 'boolean', default: false }, name: { type: 'string' }, born: { type: 'string' }, postcode: { type: 'string' }, number: { type: 'string' }, question: { type: 'string' },
        channel: { type: 'string', default: 'telephone' }, minutes: { type: 'string', default: '5' }, again: { type: 'string' }, print: { type: 'boolean', default: false },
      },
    });
    const known = knownOfCaller.parse({ familyName: values.name, birthDate: values.born, postcode: values.postcode?.replace(/\s/g, '').toUpperCase(), houseNumber: values.number, question: values.question });
    const fileId = values.unknown ? null : identifier.parse(values.file ?? practiceFile(household));
    const [minutes, again] = [Number(values.minutes), values.again ?? null];
    if (!(minutes > 0 && minutes <= 60) || (again !== null && tokenInLink(again) === null)) return null;
    return { call: { channel: conversationChannel.parse(values.channel), fileId, known, minutes }, again, print: values.print };
  } catch {
    return null;
  }
}

function stop(sentence: Sentence): void {
  say(sentence);
  process.exitCode = 2;
}
