import { z } from 'zod';

/** The content policy of both hosts lets nobody make code of text: shapes are checked by plain code. Comes before any shape is made. */
z.config({ jitless: true });
