//! SHA-256 (FIPS 180-4), to hold the embedded model against its card without a dependency.

/// The digest of `data` in hexadecimal.
pub(super) fn hex(data: &[u8]) -> String {
    let mut primes = (2u64..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0));
    let primes: Vec<u64> = primes.by_ref().take(64).collect();
    let constants: Vec<u32> = primes.iter().map(|p| root_bits(*p, 3)).collect();
    let mut state: Vec<u32> = primes[..8].iter().map(|p| root_bits(*p, 2)).collect();
    let mut padded = data.to_vec();
    padded.push(0x80);
    padded.resize((padded.len() + 8).next_multiple_of(64) - 8, 0);
    padded.extend_from_slice(&(data.len() as u64 * 8).to_be_bytes());
    for block in padded.chunks_exact(64) {
        let mut w: Vec<u32> = block.chunks_exact(4).map(|b| u32::from_be_bytes([b[0], b[1], b[2], b[3]])).collect();
        for i in 16..64 {
            let (a, b) = (w[i - 15], w[i - 2]);
            let small = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
            let large = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
            w.push(w[i - 16].wrapping_add(small).wrapping_add(w[i - 7]).wrapping_add(large));
        }
        let mut s = state.clone();
        for i in 0..64 {
            let choice = (s[4] & s[5]) ^ (!s[4] & s[6]);
            let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
            let upper = s[4].rotate_right(6) ^ s[4].rotate_right(11) ^ s[4].rotate_right(25);
            let lower = s[0].rotate_right(2) ^ s[0].rotate_right(13) ^ s[0].rotate_right(22);
            let one = s[7].wrapping_add(upper).wrapping_add(choice).wrapping_add(constants[i]).wrapping_add(w[i]);
            s.rotate_right(1);
            s[4] = s[4].wrapping_add(one);
            s[0] = one.wrapping_add(lower).wrapping_add(majority);
        }
        state.iter_mut().zip(s).for_each(|(sum, value)| *sum = sum.wrapping_add(value));
    }
    state.iter().map(|word| format!("{word:08x}")).collect()
}

/// The first 32 bits of the fraction of a prime's square or cube root, found by halving in whole numbers.
fn root_bits(prime: u64, power: u32) -> u32 {
    let target = u128::from(prime) << (32 * power);
    let (mut low, mut high) = (0u128, 1 << 37);
    while low + 1 < high {
        let middle = u128::midpoint(low, high);
        if middle.pow(power) <= target { low = middle } else { high = middle }
    }
    low as u32
}

#[test]
fn known_digests() {
    assert_eq!(hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(hex(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}
