//! The errors that are retried.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::error::{Error, ErrorKind};

/// The errors that are retried.
///
/// The last rule that matches decides: one for a status and a code, or one for a status with any
/// code. [`with_predicate`](Self::with_predicate) takes precedence over the rules.
///
/// # Example
///
/// ```
/// use oci_sdk_core::retry::RetryConditions;
///
/// let conditions = RetryConditions::standard()
///     .with_code(409, "ConcurrentObjectUpdate")
///     .without_status(500);
/// ```
#[derive(Clone)]
pub struct RetryConditions {
    /// Shared, as every call has a copy.
    rules: Arc<Vec<Rule>>,
    transport: bool,
    duplicates: bool,
    predicate: Option<Predicate>,
}

type Predicate = Arc<dyn Fn(&Error) -> Option<bool> + Send + Sync>;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Rule {
    first: u16,
    last: u16,
    code: Option<Cow<'static, str>>,
    retries: bool,
}

/// The decision about a failed call.
pub(super) struct Decision {
    pub(super) retries: bool,
    /// Whether the call is retried even if the service may have processed it.
    pub(super) allows_duplicates: bool,
}

impl RetryConditions {
    /// Creates the default conditions: 409 `IncorrectState` and `LockConflict`, 429, every 5xx
    /// except 501, and connections that cannot be made, break, or exceed a timeout.
    pub fn standard() -> Self {
        let mut rules = vec![
            Rule { first: 429, last: 429, code: None, retries: true },
            Rule { first: 500, last: 599, code: None, retries: true },
            Rule { first: 501, last: 501, code: None, retries: false },
        ];
        for code in ["IncorrectState", "LockConflict"] {
            rules.push(Rule {
                first: 409,
                last: 409,
                code: Some(Cow::Borrowed(code)),
                retries: true,
            });
        }
        Self { rules: Arc::new(rules), transport: true, duplicates: false, predicate: None }
    }

    /// Creates conditions under which no error is retried, to add to.
    pub fn none() -> Self {
        Self { rules: Arc::default(), transport: false, duplicates: false, predicate: None }
    }

    /// Retries this status, with any code.
    #[must_use]
    pub fn with_status(self, status: u16) -> Self {
        self.with_rule(status, None, true)
    }

    /// Retries this status with this code.
    #[must_use]
    pub fn with_code(self, status: u16, code: impl Into<Cow<'static, str>>) -> Self {
        self.with_rule(status, Some(code.into()), true)
    }

    /// Does not retry this status, with any code.
    #[must_use]
    pub fn without_status(self, status: u16) -> Self {
        self.with_rule(status, None, false)
    }

    /// Does not retry this status with this code.
    #[must_use]
    pub fn without_code(self, status: u16, code: impl Into<Cow<'static, str>>) -> Self {
        self.with_rule(status, Some(code.into()), false)
    }

    /// Sets whether connections that cannot be made, break, or exceed a timeout are retried; the
    /// service may have processed the request in the last two cases.
    #[must_use]
    pub fn with_connection_failures(mut self, retries: bool) -> Self {
        self.transport = retries;
        self
    }

    /// Sets whether a request is retried that the service may have processed already, although
    /// it may then do so twice; the default is `false`.
    ///
    /// This concerns POST and PATCH requests without `opc-retry-token`. By default they are
    /// retried only if the service cannot have processed them: if no connection was made, after 429
    /// and 409, after 503 with `Retry-After`; and after other 5xx if Oracle's own SDKs retry the
    /// operation by default.
    #[must_use]
    pub fn with_possible_duplicates(mut self, allowed: bool) -> Self {
        self.duplicates = allowed;
        self
    }

    /// Calls this function first; the rules decide if it returns `None`. If it returns
    /// `Some(true)`, the call is retried even if the service may have processed it.
    #[must_use]
    pub fn with_predicate(
        mut self,
        predicate: impl Fn(&Error) -> Option<bool> + Send + Sync + 'static,
    ) -> Self {
        self.predicate = Some(Arc::new(predicate));
        self
    }

    fn with_rule(mut self, status: u16, code: Option<Cow<'static, str>>, retries: bool) -> Self {
        Arc::make_mut(&mut self.rules).push(Rule { first: status, last: status, code, retries });
        self
    }

    /// Decides about a call that failed with `error`; calls the predicate once.
    pub(super) fn decide(&self, error: &Error) -> Decision {
        let choice = self.predicate.as_ref().and_then(|predicate| predicate(error));
        Decision {
            retries: choice.unwrap_or_else(|| self.rules_cover(error)),
            allows_duplicates: self.duplicates || choice == Some(true),
        }
    }

    /// Whether the rules ask for a retry after `error`.
    fn rules_cover(&self, error: &Error) -> bool {
        match error.kind() {
            ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => self.transport,
            // As the failures that have opened the circuit breaker.
            ErrorKind::CircuitOpen => self.transport || self.rules.iter().any(|rule| rule.retries),
            ErrorKind::Service => {
                let (Some(status), code) = (error.status(), error.code()) else { return false };
                let rules = self.rules.iter().rev();
                let rule = rules.into_iter().find(|rule| rule.covers(status.as_u16(), code));
                rule.is_some_and(|rule| rule.retries)
            }
            _ => false,
        }
    }
}

impl Rule {
    fn covers(&self, status: u16, code: Option<&str>) -> bool {
        (self.first..=self.last).contains(&status)
            && self.code.as_ref().is_none_or(|expected| Some(expected.as_ref()) == code)
    }
}

impl Default for RetryConditions {
    fn default() -> Self {
        Self::standard()
    }
}

impl fmt::Debug for RetryConditions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RetryConditions")
            .field("rules", &self.rules)
            .field("connection_failures", &self.transport)
            .field("possible_duplicates", &self.duplicates)
            .field("predicate", &self.predicate.is_some())
            .finish()
    }
}
