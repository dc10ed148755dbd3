//! Sets of ordinals, one bit each.

/// A set of places in the snapshot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bits(Box<[u64]>);

impl Bits {
    /// None of `len`.
    pub fn none(len: usize) -> Self {
        Self(vec![0; len.div_ceil(64)].into())
    }

    /// All of `len`.
    pub fn all(len: usize) -> Self {
        Self::from_fn(len, |_| true)
    }

    /// Those of `len` for which `holds`.
    pub fn from_fn(len: usize, mut holds: impl FnMut(usize) -> bool) -> Self {
        let mut words = vec![0; len.div_ceil(64)];
        for (word, start) in words.iter_mut().zip((0..).step_by(64)) {
            for bit in 0..64.min(len - start) {
                *word |= u64::from(holds(start + bit)) << bit;
            }
        }
        Self(words.into())
    }

    /// The places of the values for which `holds`. For whoever asks it of all offerings: quicker than asking for one place
    /// after the other.
    pub fn of<T>(values: &[T], holds: impl Fn(&T) -> bool) -> Self {
        let word = |values: &[T]| {
            let mut flags = [0; 64];
            flags.iter_mut().zip(values).for_each(|(flag, value)| *flag = u8::from(holds(value)));
            let eights = flags.as_chunks().0.iter().rev();
            // The multiplication brings each of eight flags to a bit of its own in the highest byte.
            eights
                .fold(0, |word, eight| word << 8 | u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56)
        };
        Self(values.chunks(64).map(word).collect())
    }

    /// Adds one.
    pub fn insert(&mut self, place: u32) {
        self.0[place as usize / 64] |= 1 << (place % 64);
    }

    /// Whether it is in the set.
    pub fn contains(&self, place: u32) -> bool {
        self.0[place as usize / 64] >> (place % 64) & 1 == 1
    }

    /// Keeps what `other` has too.
    pub fn keep(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word &= other);
    }

    /// Adds what `other` has.
    pub fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(word, other)| *word |= other);
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many that `other` has too.
    pub fn count_with(&self, other: &Self) -> usize {
        let (eights, rest) = self.0.as_chunks();
        let (other_eights, other_rest) = other.0.as_chunks();
        let eights = eights.iter().zip(other_eights).map(|(one, other)| count_in_common(one, other));
        let rest = rest.iter().zip(other_rest).map(|(word, other)| u64::from((word & other).count_ones()));
        usize::try_from(eights.sum::<u64>() + rest.sum::<u64>()).unwrap_or(usize::MAX)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The set's members, ascending.
    pub fn iter(&self) -> impl Iterator<Item = u32> {
        (0u32..).step_by(64).zip(&self.0).flat_map(|(start, word)| {
            let mut left = *word;
            std::iter::from_fn(move || {
                (left != 0).then(|| {
                    let place = start + left.trailing_zeros();
                    left &= left - 1;
                    place
                })
            })
        })
    }
}

/// Bits in common of eight words. Every filter of a page is counted so: adding words up bit by bit first, and counting
/// only the sums, takes half the time where the processor may not be asked to count.
fn count_in_common(one: &[u64; 8], other: &[u64; 8]) -> u64 {
    let both = |at: usize| one[at] & other[at];
    let add = |a: u64, b: u64, c: u64| (a ^ b ^ c, (a & b) | ((a ^ b) & c));
    let (ones, twos_a) = add(both(0), both(1), both(2));
    let (ones, twos_b) = add(ones, both(3), both(4));
    let (ones, twos_c) = add(ones, both(5), both(6));
    let (twos, fours) = add(twos_a, twos_b, twos_c);
    let count = |word: u64| u64::from(word.count_ones());
    count(both(7)) + count(ones) + 2 * count(twos) + 4 * count(fours)
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn sets_do_what_sets_do() {
        let thirds = Bits::from_fn(200, |place| place % 3 == 0);
        let mut even = Bits::none(200);
        (0..200).step_by(2).for_each(|place| even.insert(place));
        assert_eq!(thirds.count_with(&even), 34);
        let mut both = thirds.clone();
        both.keep(&even);
        assert!(both.iter().eq((0..200).step_by(6)));
        let mut either = thirds.clone();
        either.add(&even);
        assert_eq!(either.count(), thirds.count() + even.count() - both.count());
        assert!(either.contains(3) && !either.contains(5));
        assert_eq!(Bits::all(130).count(), 130);
        assert_eq!(Bits::all(1000).count_with(&Bits::from_fn(1000, |place| place % 7 < 3)), 429);
        let places: Vec<usize> = (0..200).collect();
        assert_eq!(Bits::of(&places, |place| place % 3 == 0), thirds);
        assert!(Bits::none(0).is_empty());
    }
}
