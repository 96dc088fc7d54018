/**
 * Names that programs which make pictures, films, sound or text with AI write into the fields for software and
 * credit. A convenience for the reader of a report, not a detector: most generators write nothing, anyone can
 * write anything, and a name that is missing here proves nothing. Only names that mean nothing else are listed.
 *
 * Sources: "Google AI" is the credit "Made with Google AI" and "Edited with Google AI" of Google's generators;
 * ChatGPT, DALL-E and Google Gemini are the examples of IPTC Photo Metadata 2025.1, "AI System Used"; Adobe
 * Firefly writes its name as XMP CreatorTool; NovelAI, ComfyUI, InvokeAI, Fooocus, AUTOMATIC1111's Stable
 * Diffusion web UI and Draw Things do so in their published source code or files; Midjourney and Bing Image
 * Creator in IPTC's and C2PA's lists of those who mark their pictures; Suno, Udio and ElevenLabs in audio tags.
 */
const names = [
  "Adobe Firefly",
  "AUTOMATIC1111",
  "Bing Image Creator",
  "ChatGPT",
  "ComfyUI",
  "DALL[-·•]E",
  "Draw Things",
  "DreamStudio",
  "ElevenLabs",
  "Fooocus",
  "Google AI",
  "Google Gemini",
  "gpt-image",
  "Ideogram",
  "InvokeAI",
  "Leonardo\\.Ai",
  "Midjourney",
  "NovelAI",
  "RunwayML",
  "Stable Diffusion",
  "Suno",
  "Udio",
].join("|");

const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names})(?![\\p{L}])`, "iu");
const madeWith = new RegExp(
  `^(?:AI[- ])?(?:made|created|generated|edited) (?:with|by|using|in) (?:the )?(?:${names})(?![\\p{L}])`,
  "iu",
);

/** Whether a field for software or credit names a generator. */
export function namesGenerator(value: string): boolean {
  return named.test(value);
}

/** Whether a description begins like "made with Suno": a generator's sentence, not one about it. */
export function saysMadeWith(value: string): boolean {
  return madeWith.test(value.trimStart());
}

/**
 * Whether a text has the shape of a generator's settings: "Steps: 20, Sampler: …" (Stable Diffusion web UI),
 * "prompt:{…}" and "workflow:{…}" (ComfyUI in EXIF), or a JSON object with a node's class or a sampler's steps
 * (ComfyUI, SwarmUI, NovelAI).
 */
export function areSettings(value: string): boolean {
  if (/\bSteps: \d{1,5}, (?:Sampler|Schedule type|CFG scale): /.test(value)) return true;
  if (/^\s*(?:prompt|workflow):\s*\{/i.test(value)) return true;
  if (!/^\s*\{/.test(value)) return false;
  if (/"(?:class_type|sui_image_params)\\?"\s*:/.test(value)) return true;
  return value.includes('"sampler"') && value.includes('"steps"');
}

/**
 * Whether it is the metadata field of China's GB 45438-2025: the key "AIGC" wherever the guides TC260-PG-20257A,
 * 20258A, 20259A and 202510A put it (XMP `TC260:AIGC`, EXIF UserComment, PNG text, WAV chunk, ID3 TXXX, MP4 key,
 * PDF Info), or its JSON object in another field, wrapped in {"AIGC":…} or bare. The standard itself could not
 * be read, so nothing inside the value is judged.
 */
export function isAigc(field: string, value: string): boolean {
  if (/(?:^|:)AIGC$/i.test(field) || /^\s*\{\s*"AIGC"\s*:/i.test(value)) return true;
  return /^\s*\{\s*"Label"\s*:/.test(value) && value.includes('"ContentProducer"');
}
