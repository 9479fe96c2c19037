//! The group writer of SQLite: submissions that wait at the same time share one commit.
//!
//! A commit costs a flush to the disk, and only one transaction at a time may write. So a single task takes what
//! waits, up to [`GROUP`], gives each submission a savepoint of its own (one that fails undoes itself alone), commits,
//! and answers only then: nothing is acknowledged that a kill could lose.

use crate::error::{Error, Result};
use crate::records::{NewReviewRecord, Submitted};
use crate::steps::sqlite as steps;
use crate::submit::gone;
use plaudit_model::ids::ShopKey;
use sqlx::{Connection, SqliteConnection, SqlitePool};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

/// So many submissions share a commit at most: more hardly help, and the last in a group waits for the first.
const GROUP: usize = 32;
/// So many may wait; whoever comes then waits to be let in.
const WAITING: usize = 1024;

struct Request {
    shop: ShopKey,
    review: NewReviewRecord,
    reply: oneshot::Sender<Result<Submitted>>,
}

/// The way to the task that writes. Both are taken out when it closes.
pub(crate) struct GroupWriter {
    sender: Mutex<Option<mpsc::Sender<Request>>>,
    task: tokio::sync::Mutex<Option<JoinHandle<()>>>,
}

impl GroupWriter {
    /// Starts the task; it ends when this is dropped or closed, after what waits is stored.
    pub(crate) fn start(pool: SqlitePool) -> Self {
        let (sender, receiver) = mpsc::channel(WAITING);
        let task = tokio::spawn(run(pool, receiver));
        GroupWriter { sender: Mutex::new(Some(sender)), task: tokio::sync::Mutex::new(Some(task)) }
    }

    /// Stores one review together with whatever else waits.
    pub(crate) async fn submit(&self, shop: ShopKey, review: NewReviewRecord) -> Result<Submitted> {
        let sender = self.sender.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(closed)?;
        let (reply, answer) = oneshot::channel();
        sender.send(Request { shop, review, reply }).await.map_err(|_| closed())?;
        drop(sender);
        answer.await.map_err(|_| closed())?
    }

    /// Whether the task is there to write.
    pub(crate) fn alive(&self) -> bool {
        let sender = self.sender.lock().unwrap_or_else(PoisonError::into_inner);
        sender.as_ref().is_some_and(|sender| !sender.is_closed())
    }

    /// Takes nothing more, and waits until what was taken is stored.
    pub(crate) async fn close(&self) {
        self.sender.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = self.task.lock().await.take()
            && let Err(error) = task.await
        {
            tracing::error!(%error, "the group writer failed");
        }
    }
}

fn closed() -> Error {
    Error::Unavailable("the store is closed".to_owned())
}

async fn run(pool: SqlitePool, mut receiver: mpsc::Receiver<Request>) {
    let mut group = Vec::with_capacity(GROUP);
    while receiver.recv_many(&mut group, GROUP).await > 0 {
        let done = write(&pool, &group).await;
        let (replies, failure) = match done {
            Ok(replies) => (replies, None),
            Err(error) => (Vec::new(), Some(error.to_string())),
        };
        let mut replies = replies.into_iter();
        for request in group.drain(..) {
            let reply = match (replies.next(), &failure) {
                (Some(reply), _) => reply,
                (None, failure) => Err(Error::Unavailable(failure.clone().unwrap_or_default())),
            };
            // Nobody listens when the caller gave up; the review is stored all the same.
            let _ = request.reply.send(reply);
        }
    }
}

/// Stores a group. An error is that of the group as a whole; then nothing of it is stored.
async fn write(pool: &SqlitePool, group: &[Request]) -> Result<Vec<Result<Submitted>>> {
    let mut begun = pool.begin_with("begin immediate").await?;
    let mut replies = Vec::with_capacity(group.len());
    let mut changed = BTreeMap::new();
    for request in group {
        let reply = write_one(&mut begun, request).await?;
        if let Ok(Submitted::Stored(review)) = &reply {
            changed.insert(&request.shop, review.id.clone());
        }
        replies.push(reply);
    }
    for (shop, id) in changed {
        steps::bump(&mut begun, shop, &id).await?;
    }
    begun.commit().await?;
    Ok(replies)
}

/// The outer error spoils the group, the inner one this submission alone.
async fn write_one(conn: &mut SqliteConnection, request: &Request) -> Result<Result<Submitted>> {
    let Request { shop, review, .. } = request;
    let mut savepoint = conn.begin().await?;
    let inserted = steps::insert(&mut savepoint, shop, review).await;
    if let Ok(Some(stored @ Submitted::Stored(_))) = inserted {
        savepoint.commit().await?;
        return Ok(Ok(stored));
    }
    savepoint.rollback().await?;
    match inserted {
        Err(error) => return Ok(Err(error)),
        Ok(Some(other)) => return Ok(Ok(other)),
        Ok(None) => {}
    }
    match steps::existing(conn, shop, review).await {
        // A stored row that this program cannot read is the trouble of whoever asks for it.
        Err(error) if error.is_unreadable() => Ok(Err(error)),
        found => Ok(found?.ok_or_else(gone)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_task_that_broke_off_is_noticed() {
        let group = GroupWriter::start(SqlitePool::connect_lazy("sqlite::memory:").unwrap());
        assert!(group.alive());
        let task = group.task.lock().await.take().unwrap();
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        assert!(!group.alive());
    }
}
