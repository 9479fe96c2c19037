//! The key file: 64 hexadecimal digits, made at the first start, for its owner alone.

use anyhow::{Context, bail};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

const KEY_BYTES: usize = 32;

/// Reads the key, or makes one.
pub(super) fn read_or_make(path: &Path) -> anyhow::Result<Vec<u8>> {
    match fs::read_to_string(path) {
        Ok(text) => parse(path, &text),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make(path).with_context(|| {
                let path = path.display();
                format!("the key file {path} cannot be made; its folder must exist and be writable, or set PLAUDIT_SECRET_KEY")
            })?;
            // Another process may have been first: what stands there now counts.
            let text = fs::read_to_string(path).with_context(|| unreadable(path))?;
            parse(path, &text)
        }
        Err(error) => Err(error).with_context(|| unreadable(path)),
    }
}

fn unreadable(path: &Path) -> String {
    format!("the key file {} cannot be read; it must belong to the user that runs plaudit", path.display())
}

fn parse(path: &Path, text: &str) -> anyhow::Result<Vec<u8>> {
    warn_if_open(path);
    match hex::decode(text.trim()) {
        Ok(key) if key.len() == KEY_BYTES => Ok(key),
        _ => bail!(
            "the key file {} does not hold {} hexadecimal digits; put the right one there, or remove it: then a new one \
             is made, and stored secrets have to be entered again",
            path.display(),
            KEY_BYTES * 2
        ),
    }
}

/// Writes the key beside its place first: nobody ever reads half a key, and two processes that start at the same moment
/// end up with one.
fn make(path: &Path) -> std::io::Result<()> {
    let key: [u8; KEY_BYTES] = rand::random();
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}-{:x}.new", std::process::id(), rand::random::<u32>()));
    let new = PathBuf::from(name);
    let placed = write(&new, &hex::encode(key)).and_then(|()| match fs::hard_link(&new, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        // Some file systems have no links. Renaming would take the place of another process' key, with which it may have
        // sealed something already.
        Err(_) => in_place(path, &key),
        linked => linked,
    });
    let _ = fs::remove_file(&new);
    placed?;
    tracing::info!(file = %path.display(), "made a key for stored secrets; keep a copy of it apart from the database");
    sync_folder(path)
}

/// Writes the key where it belongs, unless there is one: the first wins, and the others wait until its key is whole.
fn in_place(path: &Path, key: &[u8]) -> std::io::Result<()> {
    match write(path, &hex::encode(key)) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            for _ in 0..20 {
                if fs::read(path)?.len() > KEY_BYTES * 2 {
                    break;
                }
                std::thread::sleep(Duration::from_millis(50));
            }
            Ok(())
        }
        written => written,
    }
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    writeln!(file, "{text}")?;
    file.sync_all()
}

/// Secrets are sealed with the key from now on: it must not vanish with the power.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

#[cfg(unix)]
fn warn_if_open(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    if fs::metadata(path).is_ok_and(|file| file.permissions().mode() & 0o077 != 0) {
        let file = path.display();
        tracing::warn!(%file, "others than its owner may open the key file; run: chmod 600 {file}");
    }
}

#[cfg(not(unix))]
fn warn_if_open(_: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plaudit.key");
        let key = read_or_make(&path).unwrap();
        assert_eq!(key.len(), 32);
        assert_eq!(read_or_make(&path).unwrap(), key, "a second start finds the same");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn processes_that_start_together_agree() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plaudit.key");
        let starts: Vec<_> = (0..8)
            .map(|_| {
                let path = path.clone();
                std::thread::spawn(move || read_or_make(&path).unwrap())
            })
            .collect();
        let keys: Vec<_> = starts.into_iter().map(|start| start.join().unwrap()).collect();
        assert!(keys.iter().all(|key| *key == keys[0]));
    }

    #[test]
    fn without_links_the_first_key_stays_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plaudit.key");
        in_place(&path, &[7; KEY_BYTES]).unwrap();
        in_place(&path, &[8; KEY_BYTES]).unwrap();
        assert_eq!(read_or_make(&path).unwrap(), [7; KEY_BYTES]);
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plaudit.key");
        for text in ["", "abc", "zz"] {
            fs::write(&path, text).unwrap();
            let error = read_or_make(&path).unwrap_err().to_string();
            assert!(error.contains("64 hexadecimal digits"), "{error}");
            assert_eq!(fs::read_to_string(&path).unwrap(), text, "it is left as it was");
        }
        let nowhere = read_or_make(&folder.path().join("missing/plaudit.key")).unwrap_err().to_string();
        assert!(nowhere.contains("its folder must exist"), "{nowhere}");
    }
}
