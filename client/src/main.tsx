import "./look/look.css";
import "react-dom/client";

// Two tasks instead of one, so that a slow phone answers to touches between React and the application.
const { wake } = await import("./wake.tsx");
await wake(document.getElementById("root"));
