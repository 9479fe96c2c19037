//! Which address a request comes from. The only file that reads forwarding headers.

use crate::app::App;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use ipnet::IpNet;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

/// The client's address.
#[derive(Debug, Clone, Copy)]
pub struct ClientIp(pub IpAddr);

impl FromRequestParts<App> for ClientIp {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |info| info.0.ip());
        Ok(ClientIp(find(peer.to_canonical(), &parts.headers, &app.config.trusted_proxies)))
    }
}

/// The rightmost address of `X-Forwarded-For` that is not one of our proxies. Whatever stands further left was written
/// by the client and proves nothing. Without trusted proxies the header is not read at all.
fn find(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> IpAddr {
    let ours = |ip: &IpAddr| trusted.iter().any(|network| network.contains(ip));
    if !ours(&peer) {
        return peer;
    }
    let values: Vec<_> = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok()).collect();
    let mut client = peer;
    for hop in values.iter().flat_map(|value| value.split(',')).rev() {
        let Ok(ip) = hop.trim().parse::<IpAddr>() else { break };
        client = ip.to_canonical();
        if !ours(&client) {
            break;
        }
    }
    client
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g7_forged_addresses_are_ignored() {
        let proxies: Vec<IpNet> = vec!["10.0.0.0/8".parse().unwrap()];
        let none: Vec<IpNet> = vec![];
        for (peer, header, trusted, client) in [
            ("203.0.113.9", "1.2.3.4", &none, "203.0.113.9"),
            ("203.0.113.9", "1.2.3.4", &proxies, "203.0.113.9"),
            ("10.0.0.1", "198.51.100.7", &proxies, "198.51.100.7"),
            ("10.0.0.1", "1.2.3.4, 198.51.100.7", &proxies, "198.51.100.7"),
            ("10.0.0.1", "1.2.3.4, 198.51.100.7, 10.9.9.9", &proxies, "198.51.100.7"),
            ("10.0.0.1", "nonsense", &proxies, "10.0.0.1"),
            ("10.0.0.1", "1.2.3.4, nonsense, 10.9.9.9", &proxies, "10.9.9.9"),
            ("10.0.0.1", "", &proxies, "10.0.0.1"),
            ("10.0.0.1", "2001:db8::1", &proxies, "2001:db8::1"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("x-forwarded-for", header.parse().unwrap());
            assert_eq!(find(peer.parse().unwrap(), &headers, trusted).to_string(), client, "{peer} {header}");
        }
    }
}
