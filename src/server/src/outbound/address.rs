//! Which addresses are not for outbound calls: everything but the public internet.
//!
//! The ranges are those of the IANA special-purpose registries for IPv4 and IPv6, refused as a whole also where a few
//! addresses in them are public. In IPv6 it is the other way round: only 2000::/3 was ever given out.

use ipnet::{Ipv4Net, Ipv6Net};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const fn v4(a: u8, b: u8, c: u8, d: u8, length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6(a: u16, b: u16, c: u16, f: u16, length: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, 0, 0, f, 0, 0), length)
}

const V4: &[(Ipv4Net, &str)] = &[
    (v4(0, 0, 0, 0, 8), "an address of this machine or network (0.0.0.0/8)"),
    (v4(10, 0, 0, 0, 8), "a private address"),
    (v4(100, 64, 0, 0, 10), "an address behind a carrier's NAT"),
    (v4(127, 0, 0, 0, 8), "an address of this machine"),
    // Metadata services of clouds are at 169.254.169.254.
    (v4(169, 254, 0, 0, 16), "a link-local address"),
    // A public address by its number, but answered by the machine's host: secrets of virtual machines on Azure.
    (v4(168, 63, 129, 16, 32), "an address of a cloud's own service"),
    (v4(172, 16, 0, 0, 12), "a private address"),
    (v4(192, 0, 0, 0, 24), "a reserved address"),
    (v4(192, 0, 2, 0, 24), "an address for documentation"),
    (v4(192, 31, 196, 0, 24), "a reserved address"),
    (v4(192, 52, 193, 0, 24), "a reserved address"),
    (v4(192, 88, 99, 0, 24), "an address of a 6to4 relay"),
    (v4(192, 168, 0, 0, 16), "a private address"),
    (v4(192, 175, 48, 0, 24), "a reserved address"),
    (v4(198, 18, 0, 0, 15), "an address for measurements"),
    (v4(198, 51, 100, 0, 24), "an address for documentation"),
    (v4(203, 0, 113, 0, 24), "an address for documentation"),
    (v4(224, 0, 0, 0, 4), "a multicast address"),
    (v4(255, 255, 255, 255, 32), "the broadcast address"),
    (v4(240, 0, 0, 0, 4), "a reserved address"),
];

/// Within [`GIVEN_OUT`], and those outside that deserve a name of their own.
const V6: &[(Ipv6Net, &str)] = &[
    (Ipv6Net::new_assert(Ipv6Addr::UNSPECIFIED, 128), "the unspecified address"),
    (Ipv6Net::new_assert(Ipv6Addr::LOCALHOST, 128), "an address of this machine"),
    (v6(0, 0, 0, 0, 96), "an IPv4 address written as IPv6"),
    (v6(0, 0, 0, 0xffff, 96), "an IPv4 address written as IPv6"),
    (v6(0x64, 0xff9b, 0, 0, 96), "an IPv4 address behind NAT64"),
    (v6(0x64, 0xff9b, 1, 0, 48), "an IPv4 address behind NAT64"),
    (v6(0x2001, 0, 0, 0, 32), "a Teredo address"),
    (v6(0x2001, 0, 0, 0, 23), "a reserved address"),
    (v6(0x2001, 0xdb8, 0, 0, 32), "an address for documentation"),
    (v6(0x2002, 0, 0, 0, 16), "a 6to4 address"),
    (v6(0x2620, 0x4f, 0x8000, 0, 48), "a reserved address"),
    (v6(0x3fff, 0, 0, 0, 20), "an address for documentation"),
    (v6(0xfc00, 0, 0, 0, 7), "a private address"),
    (v6(0xfe80, 0, 0, 0, 10), "a link-local address"),
    (v6(0xfec0, 0, 0, 0, 10), "a site-local address"),
    (v6(0xff00, 0, 0, 0, 8), "a multicast address"),
];

/// All of IPv6 that addresses of the internet come from.
const GIVEN_OUT: Ipv6Net = v6(0x2000, 0, 0, 0, 3);

/// What an address is when it is not a public one; `None` when it is. The first entry that fits names it.
pub(super) fn refusal(ip: IpAddr) -> Option<&'static str> {
    match ip {
        IpAddr::V4(ip) => V4.iter().find(|(network, _)| network.contains(&ip)).map(|(_, what)| *what),
        IpAddr::V6(ip) => V6
            .iter()
            .find(|(network, _)| network.contains(&ip))
            .map(|(_, what)| *what)
            .or((!GIVEN_OUT.contains(&ip)).then_some("a reserved address")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// G7: the first and the last address of every range, and forms that hide one address in another.
    #[test]
    fn g7_refused() {
        for (what, ips) in [
            ("0.0.0.0/8", "0.0.0.0 0.0.0.1 0.255.255.255"),
            ("private", "10.0.0.0 10.255.255.255 172.16.0.0 172.31.255.255 192.168.0.0 192.168.255.255 fc00:: fdff::1"),
            ("carrier", "100.64.0.0 100.127.255.255 100.100.100.200"),
            ("of this machine", "127.0.0.0 127.0.0.1 127.255.255.255 ::1"),
            ("link-local", "169.254.0.0 169.254.169.254 169.254.255.255 fe80:: fe80::1 febf:ffff::1"),
            ("cloud", "168.63.129.16"),
            ("reserved", "192.0.0.0 192.0.0.192 192.31.196.1 192.52.193.1 192.175.48.1 240.0.0.0 255.255.255.254"),
            ("documentation", "192.0.2.0 192.0.2.255 198.51.100.7 203.0.113.255 2001:db8:: 2001:db8:ffff::1 3fff::1"),
            ("6to4", "192.88.99.1 2002:: 2002:7f00:1::1 2002:808:808::"),
            ("measurements", "198.18.0.0 198.19.255.255"),
            ("multicast", "224.0.0.0 239.255.255.255 ff00:: ff02::1 ffff::1"),
            ("broadcast", "255.255.255.255"),
            ("unspecified", "::"),
            ("written as IPv6", "::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::7f00:1 ::10.0.0.1 ::8.8.8.8"),
            ("NAT64", "64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::1 64:ff9b:1:ffff::1"),
            ("Teredo", "2001:: 2001:0:1::1"),
            ("reserved", "2001:2::1 2001:10::1 2001:20::1 2001:1ff:ffff::1 2620:4f:8000::1"),
            ("site-local", "fec0:: feff::1"),
            ("reserved", "1::1 100::1 ::ffff:0:127.0.0.1 64:ff9b::1:0:0 4000::1 5f00::1 fe00::1"),
        ] {
            for ip in ips.split(' ') {
                let found = refusal(ip.parse().unwrap());
                assert!(found.is_some_and(|found| found.contains(what)), "{ip} is {found:?}, not {what}");
            }
        }
    }

    /// The neighbours of every range are reached.
    #[test]
    fn g7_reached() {
        for ip in [
            "1.0.0.0 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 168.63.129.15",
            "168.63.129.17 169.253.255.255 169.255.0.0 172.15.255.255 172.32.0.0 191.255.255.255 192.0.1.0 192.0.3.0",
            "192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 198.51.99.255 198.51.101.0 203.0.112.255 203.0.114.0",
            "223.255.255.255 2000::1 2001:200::1 2001:db7::1 2001:db9::1 2001:4860:4860::8888 2003::1 2606:4700::1111",
            "3ffe::1 3fff:1000::1",
        ]
        .iter()
        .flat_map(|line| line.split(' '))
        {
            assert_eq!(refusal(ip.parse().unwrap()), None, "{ip}");
        }
    }
}
