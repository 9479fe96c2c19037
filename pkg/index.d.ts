/**
 * Plaudit's elements for TypeScript, and for editors that complete HTML by it.
 *
 * Importing `plaudit-widget` defines the elements. Written by `cargo xtask contract`.
 */

/** What an element shows or waits for: the value of `data-plaudit`, which the element itself writes. */
export type PlauditState = "waiting" | "ready" | "failed";

/** A way to share: the code of a network or of one that the shop added, `native` for the device's own menu, `copy` for the copied address. */
export type PlauditNetwork = "balatarin" | "bluesky" | "email" | "facebook" | "line" | "linkedin" | "mastodon" | "ok" | "pinterest" | "reddit" | "sms" | "telegram" | "threads" | "viber" | "vk" | "whatsapp" | "x" | "zalo" | "native" | "copy" | (string & {});

/** The attributes of `<plaudit-stars>`, for JSX and other typed templates. */
export interface PlauditStarsAttributes {
  /** The product's id: 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. The server need not know it before its first review. `plaudit-share` may leave it out: it then comes along with the page's first `plaudit-reviews`, or alone. Without it `plaudit-carousel` and `plaudit-tab` speak of the whole shop. */
  product: string;
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
}

/** `<plaudit-stars>`: average and count. A click goes to the `<plaudit-reviews>` of the same product on the page, or else to the hosted page. */
export interface PlauditStarsElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
}

/** The attributes of `<plaudit-reviews>`, for JSX and other typed templates. */
export interface PlauditReviewsAttributes {
  /** The product's id: 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. The server need not know it before its first review. `plaudit-share` may leave it out: it then comes along with the page's first `plaudit-reviews`, or alone. Without it `plaudit-carousel` and `plaudit-tab` speak of the whole shop. */
  product: string;
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
  /** Keeps filters, order and search behind the `#` of the page's address, so that a view can be linked. The shop's settings can switch it on for all pages. Leave it out where the page uses the `#` itself. */
  hash?: boolean;
}

/** `<plaudit-reviews>`: average, histogram, reviews with the shop's answers, and the form to write one. */
export interface PlauditReviewsElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
  /** Opens the form, as if its button was pressed. */
  write(): void;
}

/** The attributes of `<plaudit-questions>`, for JSX and other typed templates. */
export interface PlauditQuestionsAttributes {
  /** The product's id: 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. The server need not know it before its first review. `plaudit-share` may leave it out: it then comes along with the page's first `plaudit-reviews`, or alone. Without it `plaudit-carousel` and `plaudit-tab` speak of the whole shop. */
  product: string;
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
  /** A token, signed by the shop, that says that this shopper bought the product. With it they may answer questions. Your server writes it for the one visitor it is about, see asking.md. */
  purchase?: string;
}

/** `<plaudit-questions>`: what others asked about a product, with the answers of the shop and of verified buyers, and the form to ask. While a question is typed, similar ones are shown. */
export interface PlauditQuestionsElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
  /** Opens the form, as if its button was pressed. */
  write(): void;
}

/** The attributes of `<plaudit-all>`, for JSX and other typed templates. */
export interface PlauditAllAttributes {
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
}

/** `<plaudit-all>`: the reviews of all products of the shop, with the same tools as `<plaudit-reviews>`, each with its product. */
export interface PlauditAllElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
}

/** The attributes of `<plaudit-carousel>`, for JSX and other typed templates. */
export interface PlauditCarouselAttributes {
  /** The product's id: 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. The server need not know it before its first review. `plaudit-share` may leave it out: it then comes along with the page's first `plaudit-reviews`, or alone. Without it `plaudit-carousel` and `plaudit-tab` speak of the whole shop. */
  product?: string;
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
  /** Moves on by itself every few seconds until somebody points at it, focuses it or presses pause; never for visitors who asked for reduced motion. */
  autoplay?: boolean;
}

/** `<plaudit-carousel>`: a selection of reviews side by side, the newest of all products or of one, named as a selection, with a link to all. It never moves by itself unless `autoplay` stands on it. */
export interface PlauditCarouselElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
}

/** The attributes of `<plaudit-tab>`, for JSX and other typed templates. */
export interface PlauditTabAttributes {
  /** The product's id: 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. The server need not know it before its first review. `plaudit-share` may leave it out: it then comes along with the page's first `plaudit-reviews`, or alone. Without it `plaudit-carousel` and `plaudit-tab` speak of the whole shop. */
  product?: string;
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
}

/** `<plaudit-tab>`: a button at the edge of the page that opens the reviews in a dialog. */
export interface PlauditTabElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
}

/** The attributes of `<plaudit-shop>`, for JSX and other typed templates. */
export interface PlauditShopAttributes {
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
}

/** `<plaudit-shop>`: average and count of all products of the shop together. */
export interface PlauditShopElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
}

/** The attributes of `<plaudit-share>`, for JSX and other typed templates. */
export interface PlauditShareAttributes {
  /** The product's id: 1 to 128 characters of `A-Z a-z 0-9 . _ ~ -`. The server need not know it before its first review. `plaudit-share` may leave it out: it then comes along with the page's first `plaudit-reviews`, or alone. Without it `plaudit-carousel` and `plaudit-tab` speak of the whole shop. */
  product?: string;
  /** The shop's key, where it is another than the tag's `data-shop`, or where there is no tag, because a script of the page imports the loader (`import "https://reviews.shop.example/plaudit.js"`). The loader asks for everything at the address that it came from, so it cannot be part of a bundle. */
  shop?: string;
  /** The language to show: `en`, `ru`, `fa`, `kk`, `vi`, `el`. Left out, it is that of the nearest element around it with `lang`, then the shop's. */
  lang?: string;
  /** The address to share. Left out, it is that of `<link rel="canonical">`, or else the page's. Title and picture come from `og:title` and `og:image`. */
  url?: string;
}

/** `<plaudit-share>`: links of the networks that fit the language or that the shop chose, the device's own share menu where there is one, and a copy button. No script of any network is loaded. */
export interface PlauditShareElement extends HTMLElement {
  /** Asks the server again and draws the element anew. What was being written stays in its draft. */
  refresh(): void;
}

/** Told when the content is shown; again when it was drawn anew. */
export interface PlauditReadyDetail {
  /** The product's id; `null` for an element without. */
  product: string | null;
}

/** Told when the server has stored a review. */
export interface PlauditReviewSentDetail {
  /** The review's id, a UUID. */
  id: string;
  /** The product's id. */
  product: string;
  /** Whether everyone sees it, a person looks at it first, or it is not shown. */
  status: "published" | "held" | "hidden";
}

/** Told when the server has stored a question. */
export interface PlauditQuestionSentDetail {
  /** The question's id, a UUID. */
  id: string;
  /** The product's id. */
  product: string;
  /** Whether everyone sees it, a person looks at it first, or it is not shown. */
  status: "published" | "held" | "hidden";
}

/** Told when the server has stored a buyer's answer to a question. */
export interface PlauditReplySentDetail {
  /** The answer's id, a UUID. */
  id: string;
  /** Whether everyone sees it, a person looks at it first, or it is not shown. */
  status: "published" | "held" | "hidden";
}

/** Told when the server has stored a message for the shop alone. */
export interface PlauditMessageSentDetail {
  /** The message's id, a UUID. */
  id: string;
}

/** Told when a shopper pressed a way to share. */
export interface PlauditShareDetail {
  /** The code of the network, `native` for the device's own menu, `copy` for the copied address. Whether the shopper went through with it is unknown. */
  network: PlauditNetwork;
}

/** The events by name. They bubble and leave the shadow root, so that a listener on `document` hears them. */
export interface PlauditEventMap {
  "plaudit-ready": CustomEvent<PlauditReadyDetail>;
  "plaudit-review-sent": CustomEvent<PlauditReviewSentDetail>;
  "plaudit-question-sent": CustomEvent<PlauditQuestionSentDetail>;
  "plaudit-reply-sent": CustomEvent<PlauditReplySentDetail>;
  "plaudit-message-sent": CustomEvent<PlauditMessageSentDetail>;
  "plaudit-share": CustomEvent<PlauditShareDetail>;
}

declare global {
  interface HTMLElementTagNameMap {
    "plaudit-stars": PlauditStarsElement;
    "plaudit-reviews": PlauditReviewsElement;
    "plaudit-questions": PlauditQuestionsElement;
    "plaudit-all": PlauditAllElement;
    "plaudit-carousel": PlauditCarouselElement;
    "plaudit-tab": PlauditTabElement;
    "plaudit-shop": PlauditShopElement;
    "plaudit-share": PlauditShareElement;
  }

  interface HTMLElementEventMap extends PlauditEventMap {}
  interface DocumentEventMap extends PlauditEventMap {}
}
