//! Tells cargo which folders are embedded: it would not notice a new file in them by itself.

fn main() {
    let dist = "../../pkg/dist";
    // A server may be built before the widget, for its tests: then it serves pages without it.
    if let Err(error) = std::fs::create_dir_all(dist) {
        println!("cargo:warning=cannot make {dist}: {error}");
    }
    for folder in [dist, "../../www/demo", "../../www/inbox", "locales"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
