//! Questions that ask the same: one shows the answer of the other. Parts of the transaction of an act.
//!
//! Only a published question that is not merged itself takes others in, and whoever took others in is not merged: there
//! are no chains, and no question is shown by one that is not.

use crate::act::Case;
use crate::error::{Error, Result};
use crate::pool::per_engine;
use plaudit_model::conversation::state::{Move, Mover};
use plaudit_model::ids::ShopKey;

/// The question at hand may be merged into the one of `$3`.
const FITS: &str = "
    select cast(1 as bigint) from question q join question t on t.shop = q.shop and t.id = $3
    where q.shop = $1 and q.id = $2 and q.merged_into is null and t.product = q.product and t.id <> q.id
        and t.status = 'published' and t.merged_into is null
        and not exists (select 1 from question where shop = q.shop and merged_into = q.id)";

per_engine! {
    use sqlx::{query, query_scalar};

    /// Merges the question at hand into another.
    pub(crate) async fn merge(conn: &mut Connection, case: &Case<'_>, other: &str) -> Result<()> {
        // Locks it: what is found afterwards stays true.
        touch(conn, case, other, "question.took_in", case.id).await?;
        let fits: Option<i64> = query_scalar(FITS)
            .bind(case.shop.as_str()).bind(case.id).bind(other).fetch_optional(&mut *conn).await?;
        fits.ok_or(Error::NotFound)?;
        set(conn, case.shop, case.id, Some(other)).await
    }

    /// Undoes it, and gives the id of the other.
    pub(crate) async fn part(conn: &mut Connection, case: &Case<'_>) -> Result<String> {
        let other: Option<Option<String>> = query_scalar("select merged_into from question where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(case.id).fetch_optional(&mut *conn).await?;
        let other = other.flatten().ok_or(Error::NotFound)?;
        touch(conn, case, &other, "question.let_go", case.id).await?;
        set(conn, case.shop, case.id, None).await?;
        Ok(other)
    }

    /// The question at hand is no longer shown: those that showed its answer stand by themselves again, and wait.
    pub(crate) async fn release(conn: &mut Connection, case: &Case<'_>) -> Result<()> {
        let taken: Vec<String> = query_scalar("
            select id from question where shop = $1 and merged_into = $2 order by created, id")
            .bind(case.shop.as_str()).bind(case.id).fetch_all(&mut *conn).await?;
        for id in taken {
            touch(conn, case, &id, "question.parted", case.id).await?;
            set(conn, case.shop, &id, None).await?;
            care::turn_if(conn, case.shop, &id, Mover::Person, Move::Reopen, case.now).await?;
        }
        Ok(())
    }

    async fn set(conn: &mut Connection, shop: &ShopKey, id: &str, into: Option<&str>) -> Result<()> {
        query("update question set merged_into = $3 where shop = $1 and id = $2")
            .bind(shop.as_str()).bind(id).bind(into).execute(&mut *conn).await?;
        Ok(())
    }

    /// What happens to one question happens to the other: its version grows, and its log tells.
    async fn touch(conn: &mut Connection, case: &Case<'_>, other: &str, action: &str, detail: &str) -> Result<()> {
        let touched = query("update conversation set version = version + 1 where shop = $1 and id = $2")
            .bind(case.shop.as_str()).bind(other).execute(&mut *conn).await?;
        if touched.rows_affected() == 0 {
            return Err(Error::NotFound);
        }
        steps::audit(conn, case.shop, other, case.now, &case.actor.name, action, detail).await
    }
}
