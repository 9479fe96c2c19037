//! A mail server on a port of its own (RFC 5321), with STARTTLS or TLS, which keeps what it takes.

use rcgen::generate_simple_self_signed;
use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

/// A message that was taken.
#[derive(Debug, Clone, Default)]
pub(crate) struct Letter {
    pub(crate) from: String,
    pub(crate) to: String,
    /// Headers and body as they came.
    pub(crate) text: String,
    pub(crate) encrypted: bool,
    /// What was signed in with, as base64.
    pub(crate) login: String,
}

impl Letter {
    /// A header, unfolded.
    pub(crate) fn header(&self, name: &str) -> String {
        let head = self.text.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
        let line =
            head.lines().find(|line| line.to_ascii_lowercase().starts_with(&format!("{}:", name.to_ascii_lowercase())));
        line.and_then(|line| line.split_once(':')).map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    }
}

#[derive(Default)]
struct Inner {
    /// What is said to the next `RCPT`s.
    refusals: Mutex<VecDeque<&'static str>>,
    taken: Mutex<Vec<Letter>>,
}

/// How it encrypts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Starttls,
    Tls,
    Open,
}

pub(crate) struct MailServer {
    pub(crate) port: u16,
    /// Its certificate, for whoever is to trust it.
    pub(crate) ca: PathBuf,
    inner: Arc<Inner>,
    _folder: TempDir,
}

impl MailServer {
    /// Refuses the first recipients with these lines, and takes what comes then.
    pub(crate) async fn start(mode: Mode, refusals: &[&'static str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let made = generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let ca = folder.path().join("ca.pem");
        std::fs::write(&ca, made.cert.pem()).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let inner = Arc::new(Inner { refusals: Mutex::new(refusals.iter().copied().collect()), ..Inner::default() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = inner.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, acceptor) = (seen.clone(), acceptor.clone());
                tokio::spawn(async move {
                    if mode == Mode::Tls {
                        if let Ok(stream) = acceptor.accept(stream).await {
                            talk(BufReader::new(stream), &seen, true, true, false).await;
                        }
                        return;
                    }
                    let stream = BufReader::new(stream);
                    if let Some(stream) = talk(stream, &seen, false, true, mode == Mode::Starttls).await
                        && let Ok(stream) = acceptor.accept(stream.into_inner()).await
                    {
                        talk(BufReader::new(stream), &seen, true, false, false).await;
                    }
                });
            }
        });
        MailServer { port, ca, inner, _folder: folder }
    }

    pub(crate) fn taken(&self) -> Vec<Letter> {
        self.inner.taken.lock().unwrap().clone()
    }
}

/// One conversation; gives the stream back when it is to be encrypted now.
async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
    mut stream: BufReader<S>,
    inner: &Inner,
    encrypted: bool,
    greet: bool,
    starttls: bool,
) -> Option<BufReader<S>> {
    let mut letter = Letter { encrypted, ..Letter::default() };
    if greet {
        stream.write_all(b"220 localhost ready\r\n").await.ok()?;
    }
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end();
        let word = line.split(' ').next().unwrap_or_default().to_ascii_uppercase();
        let said = match word.as_str() {
            "EHLO" if starttls => "250-localhost\r\n250-8BITMIME\r\n250 STARTTLS",
            "EHLO" => "250-localhost\r\n250-8BITMIME\r\n250 AUTH PLAIN",
            "STARTTLS" if starttls => {
                stream.write_all(b"220 go on\r\n").await.ok()?;
                return Some(stream);
            }
            "AUTH" => {
                letter.login = line.rsplit(' ').next().unwrap_or_default().to_owned();
                "235 signed in"
            }
            "MAIL" => {
                letter.from = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                "250 ok"
            }
            "RCPT" => {
                letter.to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                inner.refusals.lock().unwrap().pop_front().unwrap_or("250 ok")
            }
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await.ok()?;
                let mut text = Vec::new();
                while !text.ends_with(b"\r\n.\r\n") {
                    text.push(stream.read_u8().await.ok()?);
                }
                text.truncate(text.len() - 3);
                letter.text = String::from_utf8(text).unwrap().replace("\r\n..", "\r\n.");
                inner.taken.lock().unwrap().push(letter.clone());
                "250 taken"
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await.ok()?;
                return None;
            }
            _ => "250 ok",
        };
        stream.write_all(format!("{said}\r\n").as_bytes()).await.ok()?;
        stream.flush().await.ok()?;
    }
}
