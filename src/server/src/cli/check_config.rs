//! `plaudit check-config`.

use super::Where;

pub(super) fn run(place: &Where) -> anyhow::Result<()> {
    println!("{}", place.config(None)?);
    Ok(())
}
