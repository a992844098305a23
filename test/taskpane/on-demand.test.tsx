import "@testing-library/jest-dom";
import { Suspense, type ComponentType, type ReactElement } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Loading, onDemand } from "../../src/taskpane/on-demand";

function Greeting({ name }: { readonly name: string }): ReactElement {
  return <h2>Hello {name}</h2>;
}

/** A page behind a line that fails so many times. */
function pageAfter(failures: number) {
  let tries = 0;
  const load = (): Promise<ComponentType<{ readonly name: string }>> =>
    ++tries > failures ? Promise.resolve(Greeting) : Promise.reject(new Error("Loading chunk 7 failed."));
  const Page = onDemand(load);
  const show = () =>
    render(
      <Suspense fallback={<Loading />}>
        <Page name="Sam" />
      </Suspense>,
    );
  return { show, tries: () => tries };
}

test("a page whose script does not come says so, is tried again on request, and is shown when it comes", async () => {
  const user = userEvent.setup();
  const { show, tries } = pageAfter(2);
  show();
  expect(screen.getByText("Loading this page…")).toBeInTheDocument();
  expect(await screen.findByRole("alert")).toHaveTextContent("This page could not be loaded; the workbook is as it was.");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("button", { name: "Try again" })).toBeInTheDocument();
  expect(tries()).toBe(2);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Hello Sam" })).toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a script that came after another try is not asked for once more when the page is opened anew", async () => {
  const user = userEvent.setup();
  const { show, tries } = pageAfter(1);
  const { unmount } = show();
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  await screen.findByRole("heading", { name: "Hello Sam" });
  unmount();
  show();
  expect(await screen.findByRole("heading", { name: "Hello Sam" })).toBeInTheDocument();
  expect(tries()).toBe(2);
});
