import { useState } from "react";
import { createRoot } from "react-dom/client";

const options = ["Call back on a number you know", "Answer at once", "Forward it", "Delete it"];

function Quiz() {
  const [chosen, setChosen] = useState<number>();
  const [isChecked, setIsChecked] = useState(false);
  return (
    <form data-item="floor" onSubmit={(event) => event.preventDefault()}>
      <h1>The director asks for a transfer by voice message. What do you do?</h1>
      {options.map((words, index) => (
        <label key={words} data-key={index + 1}>
          <input type="radio" name="option" onChange={() => setChosen(index)} /> {words}
        </label>
      ))}
      <button onClick={() => setIsChecked(true)}>Check</button>
      {isChecked && <p data-mark="right">{chosen === 0 ? "Right." : "Not quite."}</p>}
    </form>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Quiz />);
