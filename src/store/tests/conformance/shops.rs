//! Shops and their settings.

use crate::bench::*;
use plaudit_model::asking::FormSettings;
use plaudit_model::publication::Moderation;
use plaudit_model::settings::{Notice, ShareSettings, ShopSettings};
use plaudit_model::texts::Texts;
use plaudit_store::{Error, Shop};

stories![settings, a20_settings_leave_a_trace, a20_of_two_who_save_at_once_one_wins];

async fn settings(bench: Bench) {
    let store = &bench.store;
    let taken = store.create_shop(&shop("demo"), T0).await;
    assert!(matches!(taken, Err(Error::Exists("shop"))), "{taken:?}");
    let changed = Shop {
        name: "Kettles & \"Co\" 🫖".to_owned(),
        origins: vec!["https://a.example".to_owned(), "https://b.example:8443".to_owned()],
        language: "el".to_owned(),
        moderation: Moderation::HoldAll,
        first_response_minutes: 5,
        notice: "We\nhandle it.".to_owned(),
        settings: some_settings(),
        ..shop("demo")
    };
    assert!(store.save_settings(&changed, "Aru", T0.plus(5)).await.unwrap());
    let changed = Shop { revision: 1, ..changed };
    assert_eq!(store.shop(&key("demo")).await.unwrap(), Some(changed.clone()));
    assert_eq!(store.shop(&key("nowhere")).await.unwrap(), None);
    let nowhere = store.save_settings(&shop("nowhere"), "Aru", T0).await;
    assert!(matches!(nowhere, Err(Error::NotFound)), "{nowhere:?}");
    store.create_shop(&shop("a"), T0).await.unwrap();
    assert_eq!(store.shops().await.unwrap(), [shop("a"), changed]);
}

fn some_settings() -> ShopSettings {
    let notice = Notice { text: "Wir\u{0}…".to_owned(), link: "https://a.example/privacy".to_owned() };
    ShopSettings {
        notices: [("fa".to_owned(), notice)].into(),
        page_size: 20,
        views_in_address: true,
        share: ShareSettings {
            order: vec!["copy".to_owned()],
            parameters: vec![("utm_source".to_owned(), "{network}".to_owned())],
            ..ShareSettings::default()
        },
        form: FormSettings { consent: Texts::from([("en", "I agree")]), ..FormSettings::default() },
        ..ShopSettings::default()
    }
}

async fn a20_settings_leave_a_trace(bench: Bench) {
    let store = &bench.store;
    let told = "select actor || ': ' || detail from audit where action = 'settings.changed' order by id";
    assert!(store.save_settings(&shop("demo"), "Aru", T0).await.unwrap(), "saving what is there is no fault");
    assert_eq!(peek::<String>(&bench, told).await, Vec::<String>::new());
    let changed = Shop { settings: some_settings(), ..shop("demo") };
    assert!(store.save_settings(&changed, "Aru", T0).await.unwrap());
    let again = Shop { name: "Another".to_owned(), revision: 1, ..changed };
    assert!(store.save_settings(&again, "Dana", T0).await.unwrap());
    assert_eq!(
        peek::<String>(&bench, told).await,
        ["Aru: notice, page_size, views_in_address, share, form", "Dana: name"]
    );
}

async fn a20_of_two_who_save_at_once_one_wins(bench: Bench) {
    let mut tasks = Vec::new();
    for n in 0..8 {
        let store = bench.store.clone();
        let changed = Shop { name: format!("Shop {n}"), ..shop("demo") };
        tasks.push(tokio::spawn(async move { store.save_settings(&changed, "Aru", T0).await.unwrap() }));
    }
    let mut saved = 0;
    for task in tasks {
        saved += u32::from(task.await.unwrap());
    }
    assert_eq!(saved, 1);
    assert_eq!(bench.store.shop(&key("demo")).await.unwrap().unwrap().revision, 1);
}
