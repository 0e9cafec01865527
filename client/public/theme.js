// Before the first paint, so that a chosen theme never flashes.
(function () {
  try {
    var theme = localStorage.getItem("theme");
    if (theme === "dark" || theme === "light") document.documentElement.dataset.kernTheme = theme;
    else if (matchMedia("(prefers-color-scheme: dark)").matches) document.documentElement.dataset.kernTheme = "dark";
    else document.documentElement.dataset.kernTheme = "light";
  } catch {
    document.documentElement.dataset.kernTheme = "light";
  }
})();
