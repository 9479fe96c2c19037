//! The only place that builds an HTTP client: every call to an address that someone typed in goes through here.
//!
//! A host is looked up once, every address that it has is checked, and the connection goes to those addresses and no
//! others, so that a name which changes its mind between check and call gains nothing. Redirects are not followed, but
//! for pages that somebody wants to look at, where each is checked anew; proxies of the environment are not used, answers are read to a limit and within one total time.

mod address;
mod retry_after;
pub(crate) mod storage;

use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::HeaderMap;
use reqwest::redirect::Policy;
use reqwest::{Client, Method, Response};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};
use url::{Host, Url};

/// Most bytes of an answer that are read.
pub const ANSWER_BYTES: usize = 64_000;

/// Redirects of a page that are followed.
const REDIRECTS: usize = 3;

/// How long a call may take in all: lookup, connection and answer.
const TIMEOUT: Duration = Duration::from_secs(15);

const USER_AGENT: &str = concat!("Plaudit/", env!("CARGO_PKG_VERSION"));

/// Calls other servers, and refuses those that it must not reach.
#[derive(Debug, Clone)]
pub struct Outbound {
    allow: Vec<IpNet>,
    timeout: Duration,
}

/// What another server answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status; never 3xx.
    pub status: u16,
    /// How long it asks to be left alone.
    pub retry_after: Option<Duration>,
    /// The first [`ANSWER_BYTES`] of the body, or what came in time. What is not UTF-8 is replaced.
    pub body: String,
}

/// A page as it came.
#[derive(Debug, Clone)]
pub struct Page {
    /// Where it was in the end.
    pub url: Url,
    /// The HTTP status; never 3xx.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// The first part of its text. What is not UTF-8 is replaced.
    pub text: String,
}

/// Why a call was not made, or got no answer. Each says what to do; none holds more of the address than its host.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    /// Neither http nor https.
    #[error("the address begins with {0}:; it must begin with https:// or http://")]
    Scheme(String),
    /// `user:password@`.
    #[error("the address holds a user name or a password before the @; take them out")]
    Credentials,
    /// Nothing to connect to.
    #[error("the address has no host; it must look like https://shop.example/hook")]
    NoHost,
    /// The name does not resolve.
    #[error("the host {0} was not found; check its spelling and that its DNS entry is public")]
    NotFound(String),
    /// It leads to where outbound calls must not go.
    #[error(
        "the host {host} is at {ip}, which is {what}, and calls to such addresses are refused; use a public address, or, \
         where the receiver really is there, let whoever runs this server add its network to PLAUDIT_ALLOW_PRIVATE_TARGETS"
    )]
    Refused {
        /// Host as in the address.
        host: String,
        /// The address at fault; a host with several is refused for one.
        ip: IpAddr,
        /// What kind of address that is.
        what: &'static str,
    },
    /// 3xx.
    #[error("the receiver answered with a redirect ({0}), which is not followed; enter the address that it leads to")]
    Redirect(u16),
    /// Page after page leads on.
    #[error("the page leads on and on; enter the address that it ends at")]
    Redirects,
    /// It took too long.
    #[error("the receiver did not answer within {} seconds; it should answer at once and do its work later", .0.as_secs_f32())]
    Timeout(Duration),
    /// No connection, no TLS, or the connection broke.
    #[error("the receiver at {host} cannot be reached ({cause}); check that it runs, and its certificate")]
    Unreachable {
        /// Host as in the address.
        host: String,
        /// What the operating system or TLS says.
        cause: String,
    },
}

impl Outbound {
    /// Reaches public addresses, and beyond these the networks in `allow`.
    pub fn new(allow: Vec<IpNet>) -> Self {
        Outbound { allow, timeout: TIMEOUT }
    }

    /// The same with another total time for a call.
    #[must_use]
    pub fn with_timeout(self, timeout: Duration) -> Self {
        Outbound { timeout, ..self }
    }

    /// Whether a call to an address would be made at all: for whoever types it in. Nothing is sent.
    ///
    /// # Errors
    /// When its form is not accepted, its host is not found, or it leads to an address that is refused.
    pub async fn check(&self, url: &Url) -> Result<(), OutboundError> {
        let looked_up = timeout_at(Instant::now() + self.timeout, self.targets(url)).await;
        looked_up.map_err(|_| OutboundError::Timeout(self.timeout))?.map(|_| ())
    }

    /// Posts `body` and gives the answer, whatever its status is.
    ///
    /// # Errors
    /// As for [`Outbound::check`], and when there is no answer in time, or it is a redirect.
    pub async fn post(&self, url: &Url, headers: &[(&str, String)], body: String) -> Result<Answer, OutboundError> {
        let headers: Vec<(String, String)> =
            headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        self.send("POST", url, &headers, body).await
    }

    /// The same by any method; what is not the name of one is `POST`.
    ///
    /// # Errors
    /// As for [`Outbound::post`].
    pub async fn send(
        &self,
        method: &str,
        url: &Url,
        headers: &[(String, String)],
        body: String,
    ) -> Result<Answer, OutboundError> {
        let deadline = Instant::now() + self.timeout;
        let late = |_| OutboundError::Timeout(self.timeout);
        let targets = timeout_at(deadline, self.targets(url)).await.map_err(late)??;
        let unreachable = |error| OutboundError::Unreachable { host: host_text(url), cause: cause(error) };
        let method = method.parse().unwrap_or(Method::POST);
        let mut request = client(targets).map_err(unreachable)?.request(method, url.clone());
        if !body.is_empty() {
            request = request.body(body);
        }
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let response = timeout_at(deadline, request.send()).await.map_err(late)?.map_err(unreachable)?;
        let status = response.status();
        if status.is_redirection() {
            return Err(OutboundError::Redirect(status.as_u16()));
        }
        let retry_after = retry_after::wait(response.headers());
        Ok(Answer { status: status.as_u16(), retry_after, body: excerpt(response, deadline, ANSWER_BYTES).await })
    }

    /// Gets a page for whoever wants to know what is on it: its text to `most` bytes, with whatever status. Up to
    /// A few redirects are followed, each checked like the first address.
    ///
    /// # Errors
    /// As for [`Outbound::check`], and when there is no answer in time, or one redirect too many.
    pub async fn page(&self, url: &Url, most: usize) -> Result<Page, OutboundError> {
        let deadline = Instant::now() + self.timeout;
        let late = |_| OutboundError::Timeout(self.timeout);
        let mut url = url.clone();
        for _ in 0..=REDIRECTS {
            let targets = timeout_at(deadline, self.targets(&url)).await.map_err(late)??;
            let unreachable = |error| OutboundError::Unreachable { host: host_text(&url), cause: cause(error) };
            let request = client(targets).map_err(unreachable)?.get(url.clone()).header("accept", "text/html");
            let response = timeout_at(deadline, request.send()).await.map_err(late)?.map_err(unreachable)?;
            let (status, headers) = (response.status(), response.headers().clone());
            if !status.is_redirection() {
                return Ok(Page {
                    url,
                    status: status.as_u16(),
                    headers,
                    text: excerpt(response, deadline, most).await,
                });
            }
            let to = headers.get(reqwest::header::LOCATION).and_then(|to| url.join(to.to_str().ok()?).ok());
            url = to.ok_or(OutboundError::Redirect(status.as_u16()))?;
        }
        Err(OutboundError::Redirects)
    }

    /// The addresses that a call may connect to: all of its host's, none of them refused.
    async fn targets(&self, url: &Url) -> Result<Vec<SocketAddr>, OutboundError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(OutboundError::Scheme(url.scheme().to_owned()));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(OutboundError::Credentials);
        }
        let port = url.port_or_known_default().unwrap_or_default();
        let found = match url.host() {
            None => return Err(OutboundError::NoHost),
            // The parser has turned every spelling of IPv4 (0x7f.1, 2130706433) into the address that it stands for.
            Some(Host::Ipv4(ip)) => vec![SocketAddr::from((ip, port))],
            Some(Host::Ipv6(ip)) => vec![SocketAddr::from((ip, port))],
            Some(Host::Domain(name)) => match tokio::net::lookup_host((name, port)).await {
                Ok(addresses) => addresses.collect(),
                Err(_) => Vec::new(),
            },
        };
        if found.is_empty() {
            return Err(OutboundError::NotFound(host_text(url)));
        }
        for address in &found {
            let ip = address.ip();
            if let Some(what) = address::refusal(ip).filter(|_| !self.allow.iter().any(|network| network.contains(&ip)))
            {
                return Err(OutboundError::Refused { host: host_text(url), ip, what });
            }
        }
        Ok(found)
    }
}

/// Resolves every name to the addresses that were checked, so that there is no second lookup to lie to.
struct Pinned(Vec<SocketAddr>);

impl Resolve for Pinned {
    fn resolve(&self, _: Name) -> Resolving {
        let checked: Addrs = Box::new(self.0.clone().into_iter());
        Box::pin(std::future::ready(Ok(checked)))
    }
}

/// A client for one call: what is pinned in it must not serve another.
fn client(targets: Vec<SocketAddr>) -> reqwest::Result<Client> {
    Client::builder()
        .user_agent(USER_AGENT)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .no_proxy()
        .referer(false)
        .pool_max_idle_per_host(0)
        .dns_resolver(Arc::new(Pinned(targets)))
        .build()
}

/// A client for the bucket of photos, which the settings name: its connections are kept.
fn client_for_storage() -> reqwest::Result<Client> {
    let builder = Client::builder().user_agent(USER_AGENT).redirect(Policy::none()).no_proxy().referer(false);
    builder.timeout(TIMEOUT).build()
}

/// What of the body comes before the limit and the deadline. The status stands already: a body that breaks off or
/// dawdles does not turn a success into a failure that would be repeated.
async fn excerpt(mut response: Response, deadline: Instant, most: usize) -> String {
    let mut bytes = Vec::new();
    while let Ok(Ok(Some(chunk))) = timeout_at(deadline, response.chunk()).await {
        let room = most - bytes.len();
        bytes.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if bytes.len() == most {
            break;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn host_text(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// The innermost reason: the outer ones repeat each other, and hold the address with its path.
fn cause(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut innermost: &dyn std::error::Error = &error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    /// G7: a name that leads elsewhere by the time of the call does not matter, since it is not asked again.
    #[tokio::test]
    async fn g7_a_call_goes_to_the_checked_addresses_alone() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = [0; 1_000];
            let read = stream.read(&mut head).await.unwrap();
            stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            String::from_utf8_lossy(&head[..read]).to_ascii_lowercase()
        });
        // This name resolves nowhere (RFC 6761, 6.4).
        let url = format!("http://shop.invalid:{}/hook", address.port());
        let response = client(vec![address]).unwrap().post(&url).send().await.unwrap();
        assert_eq!(response.status(), 204);
        let head = server.await.unwrap();
        assert!(head.contains(&format!("host: shop.invalid:{}\r\n", address.port())), "{head}");
    }
}
