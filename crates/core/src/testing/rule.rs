//! A rule of a mock: requests, and the replies to them.

use std::borrow::Cow;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::matcher::Matcher;
use super::replies::Replies;
use super::reply::Reply;
use super::request::RecordedRequest;

/// A rule: requests, and the replies to them.
pub(super) struct Rule {
    matcher: Matcher,
    replies: Replies,
    /// The number of replies that were sent.
    sent: AtomicUsize,
}

impl Rule {
    pub(super) fn new(matcher: Matcher, replies: Replies) -> Self {
        Self { matcher, replies, sent: AtomicUsize::new(0) }
    }

    /// Returns the next reply to the request.
    ///
    /// # Errors
    ///
    /// The reason if there is none.
    pub(super) fn reply(&self, request: &RecordedRequest) -> Result<Reply, Cow<'static, str>> {
        if let Some(reason) = self.matcher.mismatch(request) {
            return Err(reason);
        }
        let next = |sent| self.replies.get(sent).map(|_| sent + 1);
        let number = self.sent.fetch_update(Ordering::Relaxed, Ordering::Relaxed, next);
        let reply = number.ok().and_then(|number| self.replies.get(number));
        reply.cloned().ok_or_else(|| match self.replies.len() {
            1 => Cow::Borrowed("exhausted: its only reply was sent"),
            all => Cow::Owned(format!("exhausted: all {all} replies were sent")),
        })
    }

    /// Returns the use of the rule if not all of its replies were sent.
    pub(super) fn unused(&self) -> Option<String> {
        let (sent, all) = (self.sent.load(Ordering::Relaxed), self.replies.len());
        match (sent, all) {
            _ if sent >= all => None,
            (0, _) => Some(format!("{}: never used", self.matcher)),
            _ => Some(format!("{}: {sent} of {all} replies were sent", self.matcher)),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.matcher.fmt(formatter)
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Rule")
            .field("matcher", &self.matcher)
            .field("replies", &self.replies)
            .field("sent", &self.sent)
            .finish()
    }
}
