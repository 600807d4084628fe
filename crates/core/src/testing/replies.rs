//! A sequence of replies.

use super::reply::Reply;

/// The replies of a rule of a [`Mock`](super::Mock), in order.
///
/// A single [`Reply`], and every value that converts to one, is repeated for ever. A sequence ends:
/// a rule without replies left is skipped, and if no other rule matches, the call fails with an
/// error that says so.
///
/// # Example
///
/// ```
/// use oci_sdk_core::testing::{Mock, Replies, Reply};
/// use serde_json::json;
///
/// let active = json!({ "id": "ocid1.a", "lifecycleState": "ACTIVE" });
/// let states = ["CREATING", "CREATING", "ACTIVE"];
/// let mock = Mock::new()
///     // Throttled twice, then it succeeds.
///     .on("CreateJob", Reply::status(429).times(2).then(&active))
///     // One state after the other; the last one is repeated.
///     .on(
///         "GetJob",
///         Replies::sequence(states.map(|state| json!({ "lifecycleState": state }))).forever(),
///     );
/// ```
#[derive(Debug, Clone)]
#[must_use = "replies do nothing until they are passed to `Mock::on`"]
pub struct Replies {
    /// Replies, and how often each is sent; `None` for once, or for ever if it is the only one.
    steps: Vec<(Reply, Option<usize>)>,
    repeats_last: bool,
}

impl Replies {
    pub(super) fn new(reply: Reply, times: Option<usize>) -> Self {
        Self { steps: vec![(reply, times)], repeats_last: false }
    }

    /// Creates a sequence in which each reply is sent once.
    #[track_caller]
    pub fn sequence(replies: impl IntoIterator<Item = impl Into<Reply>>) -> Self {
        let mut steps = Vec::new();
        for reply in replies {
            steps.push((reply.into(), Some(1)));
        }
        Self { steps, repeats_last: false }
    }

    /// Appends replies; a single one is sent once.
    pub fn then(mut self, next: impl Into<Self>) -> Self {
        let next = next.into();
        self.steps.extend(next.steps);
        self.repeats_last = next.repeats_last;
        self
    }

    /// Repeats the last reply for ever.
    pub fn forever(mut self) -> Self {
        self.repeats_last = true;
        self
    }

    /// Returns the reply to request `number` of the rule, from 0; `None` if there are none left.
    pub(super) fn get(&self, number: usize) -> Option<&Reply> {
        if self.is_endless() && number >= self.len() {
            return self.steps.last().map(|(reply, _)| reply);
        }
        let mut rest = number;
        self.steps.iter().find_map(|(reply, times)| {
            let times = times.unwrap_or(1);
            if rest < times {
                return Some(reply);
            }
            rest -= times;
            None
        })
    }

    /// Returns the number of replies, each repetition counted, until the last one is repeated.
    pub(super) fn len(&self) -> usize {
        let times = self.steps.iter().map(|(_, times)| times.unwrap_or(1));
        times.fold(0, usize::saturating_add)
    }

    /// Whether the last reply is repeated for ever.
    pub(super) fn is_endless(&self) -> bool {
        self.repeats_last || matches!(self.steps[..], [(_, None)])
    }
}

impl Reply {
    /// Limits the reply to so many requests. A rule without replies left is skipped.
    pub fn times(self, requests: usize) -> Replies {
        Replies::new(self, Some(requests))
    }

    /// Sends this reply once, and then `next`.
    ///
    /// ```
    /// use oci_sdk_core::testing::{Mock, Reply};
    /// use serde_json::json;
    ///
    /// let mock = Mock::new().on(
    ///     "GetJobRun",
    ///     Reply::status(404)
    ///         .then(json!({ "id": "ocid1.a", "lifecycleState": "IN_PROGRESS" }))
    ///         .then(json!({ "id": "ocid1.a", "lifecycleState": "SUCCEEDED" })),
    /// );
    /// ```
    pub fn then(self, next: impl Into<Replies>) -> Replies {
        Replies::from(self).then(next)
    }
}

impl<T: Into<Reply>> From<T> for Replies {
    #[track_caller]
    fn from(reply: T) -> Self {
        Self::new(reply.into(), None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the statuses of the replies to the first requests; 0 if there are none left.
    #[track_caller]
    fn sends(replies: impl Into<Replies>, expected: &[u16]) {
        let replies = replies.into();
        for (number, expected) in expected.iter().enumerate() {
            let reply = replies.get(number).map(|reply| format!("{reply:?}"));
            let reply = reply.unwrap_or_else(|| "Reply(0".to_owned());
            assert!(reply.starts_with(&format!("Reply({expected}")), "{number}: {reply}");
        }
    }

    #[test]
    fn sequences_end_and_single_replies_do_not() {
        let reply = Reply::status;
        sends(reply(500), &[500, 500, 500]);
        sends(reply(500).times(2), &[500, 500, 0, 0]);
        sends(reply(500).times(0), &[0]);
        sends(reply(500).then(reply(501)), &[500, 501, 0]);
        sends(reply(500).then(reply(501).then(reply(502))), &[500, 501, 502, 0]);
        sends(reply(500).times(2).then(reply(501).times(2)), &[500, 500, 501, 501, 0]);
        sends(reply(500).then(reply(501)).forever(), &[500, 501, 501, 501]);
        sends(reply(500).then(reply(501).times(2).forever()), &[500, 501, 501, 501]);
        sends(reply(500).times(0).then(reply(501)), &[501, 0]);
        sends(Replies::sequence([reply(500)]), &[500, 0]);
        sends(Replies::sequence([reply(500), reply(501)]).then(reply(502)), &[500, 501, 502, 0]);
        sends(Replies::sequence(Vec::<Reply>::new()), &[0]);
        sends(Replies::sequence(Vec::<Reply>::new()).forever(), &[0]);
    }
}
