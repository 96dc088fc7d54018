let worker: Worker | undefined;

/** Twenty lines that hand a file to the bare reader and show how long its answer is. */
function read({ currentTarget }: Event): void {
  const [file] = (currentTarget as HTMLInputElement).files ?? [];
  worker ??= new Worker(new URL("./reader-worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<number>) => {
    const answer = document.createElement("p");
    answer.dataset["answer"] = file?.name;
    answer.textContent = `${data} letters`;
    document.body.append(answer);
  };
  worker.postMessage(file);
}

document.querySelector("input")?.addEventListener("change", read);
