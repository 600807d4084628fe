//! The responses to requests with a retry token, for their retries.

use std::{
    collections::{HashMap, VecDeque},
    time::Duration,
};

use http::StatusCode;
use tokio::time::Instant;

use crate::{answer::Answer, error_body::ErrorBody, timeline::Moment};

/// The time that a token is known, as in the real service.
const KNOWN: Duration = Duration::from_secs(24 * 60 * 60);

/// The most tokens that are known, and the most bytes of a response that is kept.
const MOST: usize = 4096;
const LARGEST: u64 = 64 * 1024;

/// The identity of a retried request: tenancy, operation, path and token.
pub(crate) type Repetition = (String, String, String);

/// The latest requests with a retry token.
#[derive(Debug, Default)]
pub(crate) struct Repetitions {
    known: HashMap<Repetition, Known>,
    order: VecDeque<(Repetition, Instant)>,
}

#[derive(Debug)]
struct Known {
    body: [u8; 32],
    answer: Answer,
}

impl Repetitions {
    /// Returns the response to an earlier request with the same token.
    pub(crate) fn find(
        &mut self,
        repetition: &Repetition,
        body: [u8; 32],
        now: Moment,
    ) -> Option<Result<Answer, ErrorBody>> {
        while self.order.front().is_some_and(|(_, since)| now.instant - *since > KNOWN) {
            if let Some((oldest, _)) = self.order.pop_front() {
                self.known.remove(&oldest);
            }
        }
        let known = self.known.get(repetition)?;
        Some(if known.body == body {
            Ok(known.answer.clone())
        } else {
            Err(ErrorBody::new(
                StatusCode::CONFLICT,
                "InvalidatedRetryToken",
                "the opc-retry-token was used by another request of this operation, with another body",
            ))
        })
    }

    pub(crate) fn keep(
        &mut self,
        repetition: Repetition,
        body: [u8; 32],
        answer: &Answer,
        now: Moment,
    ) {
        if answer.content.length().is_none_or(|length| length > LARGEST) {
            return;
        }
        if self.order.len() >= MOST
            && let Some((oldest, _)) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        self.order.push_back((repetition.clone(), now.instant));
        self.known.insert(repetition, Known { body, answer: answer.clone() });
    }
}
