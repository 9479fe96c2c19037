/**
 * Plaudit's elements for TypeScript, and for editors that complete HTML by it.
 *
 * Importing `plaudit-widget` defines the elements; there is nothing to call.
 */

/** The attributes that every element of Plaudit understands, for JSX and other typed templates. */
export interface PlauditAttributes {
  /** The product's id, 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. */
  product: string;
  /** The shop's key; left out, it is the script tag's `data-shop`. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi` or `el`; left out, it is the page's, then the shop's. */
  lang?: string;
}

/** The attributes of `<plaudit-share>`. */
export interface PlauditShareAttributes extends Omit<PlauditAttributes, "product"> {
  /** Left out, the buttons come along with the page's first `<plaudit-reviews>`, or alone. */
  product?: string;
  /** The address to share; left out, it is the page's canonical one, or else the page's own. */
  url?: string;
}

/** What the element shows or waits for: the value of `data-plaudit`, which the element itself writes. */
export type PlauditState = "waiting" | "ready" | "failed";

/** `<plaudit-stars>`: the average and the count; a link to the reviews on the page, or else to the hosted page. */
export interface PlauditStarsElement extends HTMLElement {}

/** `<plaudit-reviews>`: average, histogram, reviews with the shop's answers, and the form to write one. */
export interface PlauditReviewsElement extends HTMLElement {}

/** `<plaudit-share>`: links of the networks that fit the language, the device's own share menu, and a copy button. */
export interface PlauditShareElement extends HTMLElement {}

/** Told by an element when its content is shown, and again when it was drawn anew. */
export interface PlauditReadyDetail {
  /** `null` for a `<plaudit-share>` without `product`. */
  product: string | null;
}

/** Told by `<plaudit-reviews>` when the server has stored a review. */
export interface PlauditReviewSentDetail {
  /** The review's id, a UUID. */
  id: string;
  product: string;
  /** Whether everyone sees it, a person looks at it first, or it is not shown. */
  status: "published" | "held" | "hidden";
}

/** A way to share: the code of a network, `native` for the device's own menu, `copy` for the copied address. */
export type PlauditNetwork =
  | "balatarin"
  | "email"
  | "facebook"
  | "ok"
  | "pinterest"
  | "telegram"
  | "viber"
  | "vk"
  | "whatsapp"
  | "x"
  | "native"
  | "copy";

/** Told by `<plaudit-share>` when a shopper pressed a way to share; whether they went through with it is unknown. */
export interface PlauditShareDetail {
  network: PlauditNetwork;
}

/** The events by name. They bubble and leave the shadow root, so that a listener on `document` hears them. */
export interface PlauditEventMap {
  "plaudit-ready": CustomEvent<PlauditReadyDetail>;
  "plaudit-review-sent": CustomEvent<PlauditReviewSentDetail>;
  "plaudit-share": CustomEvent<PlauditShareDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    "plaudit-stars": PlauditStarsElement;
    "plaudit-reviews": PlauditReviewsElement;
    "plaudit-share": PlauditShareElement;
  }

  interface HTMLElementEventMap extends PlauditEventMap {}
  interface DocumentEventMap extends PlauditEventMap {}
}
