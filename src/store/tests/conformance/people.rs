//! Users, members and sessions.

use crate::bench::*;
use plaudit_store::{Error, Role};

stories![users_and_roles, sessions_end, who_is_taken_out_or_gets_another_password_is_signed_out];

async fn users_and_roles(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    assert_eq!(store.user_count().await.unwrap(), 0);
    let ada = store.create_user(" Ada@Shop.Example", "Ada", "$argon2id$", T0).await.unwrap();
    let again = store.create_user("ada@shop.example", "Another", "x", T0).await;
    assert!(matches!(again, Err(Error::Exists("user"))), "{again:?}");
    assert_eq!(store.user_count().await.unwrap(), 1);

    let found = store.user_by_email("ADA@shop.example").await.unwrap().unwrap();
    assert_eq!((found.id, found.email.as_str(), found.name.as_str()), (ada, "ada@shop.example", "Ada"));
    assert_eq!(found.password_hash, "$argon2id$");
    for nobody in ["bo@shop.example", "", "\0", "' or 1=1 --"] {
        assert_eq!(store.user_by_email(nobody).await.unwrap(), None);
    }

    assert_eq!(store.members(&demo).await.unwrap(), []);
    for role in [Role::ReadOnly, Role::Agent, Role::Owner] {
        store.set_member(&demo, ada, role).await.unwrap();
        assert_eq!(store.members(&demo).await.unwrap(), [(found.clone(), role)]);
    }
    for unknown in
        [store.set_member(&demo, 999, Role::Agent).await, store.set_member(&key("no"), ada, Role::Agent).await]
    {
        assert!(matches!(unknown, Err(Error::NotFound)), "{unknown:?}");
    }
}

async fn who_is_taken_out_or_gets_another_password_is_signed_out(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let (ada, bo) = (agent(store, "ada").await, agent(store, "bo").await);
    let sign_in = async |user: i64, token: &str| {
        store.create_session(token, user, "csrf", T0, T0.plus(100)).await.unwrap();
    };
    for (user, token) in [(ada.id, "ada 1"), (ada.id, "ada 2"), (bo.id, "bo")] {
        sign_in(user, token).await;
    }
    store.set_password(ada.id, "$argon2id$other").await.unwrap();
    assert_eq!(store.user_by_email(&ada.email).await.unwrap().unwrap().password_hash, "$argon2id$other");
    assert!(matches!(store.set_password(999, "x").await, Err(Error::NotFound)));
    for (token, there) in [("ada 1", false), ("ada 2", false), ("bo", true)] {
        assert_eq!(store.session(token, T0).await.unwrap().is_some(), there, "{token}");
    }

    sign_in(ada.id, "ada 3").await;
    assert!(store.remove_member(&demo, ada.id).await.unwrap());
    assert!(!store.remove_member(&demo, ada.id).await.unwrap(), "gone already");
    assert_eq!(store.session("ada 3", T0).await.unwrap(), None);
    assert_eq!(store.members(&demo).await.unwrap().into_iter().map(|(user, _)| user.id).collect::<Vec<_>>(), [bo.id]);
    assert!(store.user_by_email(&ada.email).await.unwrap().is_some(), "their name stays on what they did");
}

async fn sessions_end(bench: Bench) {
    let (store, demo) = (&bench.store, key("demo"));
    let ada = agent(store, "ada").await;
    store.create_shop(&shop("a-second"), T0).await.unwrap();
    store.set_member(&key("a-second"), ada.id, Role::Owner).await.unwrap();
    for (token, expires) in [("short", 100), ("long", 200)] {
        store.create_session(token, ada.id, "csrf", T0, T0.plus(expires)).await.unwrap();
    }
    let again = store.create_session("long", ada.id, "csrf", T0, T0.plus(1)).await;
    assert!(matches!(again, Err(Error::Exists("session"))), "{again:?}");
    let nobody = store.create_session("other", 999, "csrf", T0, T0.plus(1)).await;
    assert!(matches!(nobody, Err(Error::NotFound)), "{nobody:?}");

    let session = store.session("short", T0.plus(99)).await.unwrap().unwrap();
    assert_eq!((&session.user, session.csrf.as_str()), (&ada, "csrf"));
    assert_eq!(session.shops, [(key("a-second"), Role::Owner), (demo, Role::Agent)]);
    assert_eq!(store.session("short", T0.plus(100)).await.unwrap(), None);
    assert_eq!(store.session("none", T0).await.unwrap(), None);

    assert_eq!(store.purge_sessions(T0.plus(100)).await.unwrap(), 1);
    assert_eq!(store.session("short", T0).await.unwrap(), None, "gone, not only over");
    assert!(store.session("long", T0).await.unwrap().is_some());
    store.delete_session("long").await.unwrap();
    store.delete_session("long").await.unwrap();
    assert_eq!(store.session("long", T0).await.unwrap(), None);
}
