//! The look at clocks: of the conversations whose next warning, breach or end of a snooze has come, see `Store::watch`.

use crate::app::App;
use plaudit_model::sla::Marked;

/// Conversations that one look takes at a time.
const AT_ONCE: usize = 100;

/// Looks until nothing is left to look at now, and gives how many warnings and breaches were told of.
pub async fn look(app: &App) -> usize {
    let mut told = 0;
    loop {
        let (missed, looked) = match app.store.watch(app.clock.now(), AT_ONCE).await {
            Ok(found) => found,
            Err(error) => {
                tracing::error!(%error, "clocks cannot be looked at");
                return told;
            }
        };
        for missed in &missed {
            let (shop, conversation, target) = (&missed.shop, &missed.conversation, missed.look.target.code());
            match missed.look.mark {
                Marked::Warning => tracing::info!(%shop, %conversation, target, "time runs out"),
                Marked::Breach => tracing::warn!(%shop, %conversation, target, "a promise is broken"),
            }
        }
        told += missed.len();
        if looked > 0 {
            app.announce();
        }
        if looked < AT_ONCE {
            return told;
        }
    }
}
