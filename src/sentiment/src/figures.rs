//! How good answers are: the figures of the model card and of `plaudit evaluate`.

/// Precision that what is handled without a person must have.
const PRECISE: f32 = 0.95;

/// Probabilities of negative, neutral and positive, and which of them is right: 0, 1 or 2.
pub type Answer = ([f32; 3], usize);

/// Figures over one set of texts, each from 0 to 1; all 0 over none.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Figures {
    /// Texts measured.
    pub texts: usize,
    /// Share with the right one of three classes.
    pub accuracy: f32,
    /// Mean F1 of the classes that occur.
    pub macro_f1: f32,
    /// Mean F1 of negative and positive, neutral texts left out and never answered.
    pub polar_f1: f32,
    /// Area under the curve, negative against the rest: how often an unhappy text ranks above another.
    pub auc: f32,
    /// Mean distance of confidence from accuracy over ten bins (expected calibration error).
    pub calibration_error: f32,
    /// Share of texts that a person must read so that the surest others are 95 % right.
    pub to_a_person: f32,
}

/// Measures answers.
pub fn figures(answers: &[Answer]) -> Figures {
    if answers.is_empty() {
        return Figures::default();
    }
    let right = answers.iter().filter(|(chances, label)| best(chances) == *label).count();
    Figures {
        texts: answers.len(),
        accuracy: share(right, answers.len()),
        macro_f1: macro_f1(answers),
        polar_f1: polar_f1(answers),
        auc: auc(answers),
        calibration_error: calibration_error(answers),
        to_a_person: to_a_person(answers),
    }
}

fn share(part: usize, all: usize) -> f32 {
    part as f32 / all.max(1) as f32
}

/// The likeliest class; of equals the one that `polarity::decide` takes.
fn best(chances: &[f32; 3]) -> usize {
    match crate::polarity::decide(*chances).0 {
        plaudit_model::verdict::Polarity::Negative => 0,
        plaudit_model::verdict::Polarity::Neutral => 1,
        plaudit_model::verdict::Polarity::Positive => 2,
    }
}

fn macro_f1(answers: &[Answer]) -> f32 {
    // For each class: how often it was right, was said, and is so.
    let mut counts = [[0usize; 3]; 3];
    for (chances, label) in answers {
        let said = best(chances);
        counts[said][1] += 1;
        counts[*label][2] += 1;
        counts[said][0] += usize::from(said == *label);
    }
    let occur: Vec<f32> = counts
        .iter()
        .filter(|[_, _, is]| *is > 0)
        .map(|[right, said, is]| 2.0 * *right as f32 / (said + is) as f32)
        .collect();
    occur.iter().sum::<f32>() / occur.len().max(1) as f32
}

fn polar_f1(answers: &[Answer]) -> f32 {
    let mut counts = [[0.0f32; 2]; 2];
    for (chances, label) in answers.iter().filter(|(_, label)| *label != 1) {
        counts[label / 2][usize::from(chances[2] >= chances[0])] += 1.0;
    }
    let wrong = counts[0][1] + counts[1][0];
    let f1 = |right: f32| if right > 0.0 { 2.0 * right / (2.0 * right + wrong) } else { 0.0 };
    (f1(counts[0][0]) + f1(counts[1][1])) / 2.0
}

fn auc(answers: &[Answer]) -> f32 {
    let mut ranked: Vec<(f32, bool)> = answers.iter().map(|(chances, label)| (chances[0], *label == 0)).collect();
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut sum, mut negatives) = (0.0f64, 0.0f64, 0.0f64);
    for same in ranked.chunk_by(|a, b| a.0 == b.0) {
        let unhappy = same.iter().filter(|(_, negative)| *negative).count() as f64;
        let others = same.len() as f64 - unhappy;
        sum += unhappy * (below + others / 2.0);
        negatives += unhappy;
        below += others;
    }
    if below * negatives > 0.0 { (sum / (below * negatives)) as f32 } else { 0.0 }
}

fn calibration_error(answers: &[Answer]) -> f32 {
    let mut bins = [(0.0f32, 0.0f32); 10];
    for (chances, label) in answers {
        let choice = best(chances);
        let bin = &mut bins[((chances[choice] * 10.0) as usize).min(9)];
        bin.0 += chances[choice];
        bin.1 += f32::from(u8::from(choice == *label));
    }
    bins.iter().map(|(sure, right)| (sure - right).abs()).sum::<f32>() / answers.len() as f32
}

fn to_a_person(answers: &[Answer]) -> f32 {
    let mut sure: Vec<(f32, bool)> =
        answers.iter().map(|(chances, label)| (chances[best(chances)], best(chances) == *label)).collect();
    sure.sort_by(|a, b| b.0.total_cmp(&a.0));
    let (mut right, mut alone) = (0usize, 0usize);
    for (at, (_, is_right)) in sure.iter().enumerate() {
        right += usize::from(*is_right);
        if share(right, at + 1) >= PRECISE {
            alone = at + 1;
        }
    }
    1.0 - share(alone, sure.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SURE_NO: [f32; 3] = [0.9, 0.05, 0.05];
    const SURE_YES: [f32; 3] = [0.05, 0.05, 0.9];

    fn near(have: f32, want: f32) {
        assert!((have - want).abs() < 1e-4, "{have} is not {want}");
    }

    #[test]
    fn c1_figures_of_right_answers() {
        let figures = figures(&[(SURE_NO, 0), (SURE_YES, 2), (SURE_YES, 2)]);
        assert_eq!((figures.texts, figures.accuracy, figures.macro_f1, figures.polar_f1), (3, 1.0, 1.0, 1.0));
        near(figures.auc, 1.0);
        near(figures.calibration_error, 0.1);
        near(figures.to_a_person, 0.0);
    }

    #[test]
    fn c1_figures_of_mixed_answers() {
        // One complaint of two is found, one of two praised is; a fact is taken for praise.
        let figures = figures(&[(SURE_NO, 0), (SURE_YES, 0), (SURE_NO, 2), (SURE_YES, 2), (SURE_YES, 1)]);
        near(figures.accuracy, 0.4);
        near(figures.macro_f1, (0.5 + 0.0 + 0.4) / 3.0);
        near(figures.polar_f1, 0.5);
        near(figures.auc, (0.5 + 1.0 + 1.0 + 0.0 + 0.5 + 0.5) / 6.0);
        near(figures.calibration_error, 0.5);
        near(figures.to_a_person, 0.8);
    }

    #[test]
    fn c1_figures_of_nothing() {
        assert_eq!(figures(&[]), Figures::default());
    }
}
