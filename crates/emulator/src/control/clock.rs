//! The clock.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    Input,
    fields::{Fields, wrong},
    ok,
};
use crate::{
    answer::Answer,
    error_body::ErrorBody,
    rfc3339::rfc3339,
    state::{EmulatorState, MOST_OFFSET},
};

pub(super) fn read(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    Ok(answer(state))
}

pub(super) fn set(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let (offset, advance) = (fields.whole("offsetSeconds")?, fields.count("advanceSeconds")?);
    fields.finish()?;
    let limited = |name: &str, seconds: i64| {
        if seconds.abs() > MOST_OFFSET {
            let expected = format!("at most {MOST_OFFSET} seconds");
            return Err(wrong(name, &expected, &Value::from(seconds)));
        }
        Ok(seconds)
    };
    match (offset, advance) {
        (Some(offset), None) => state.set_clock_offset(limited("offsetSeconds", offset)?),
        (None, Some(by)) => {
            let by = limited("advanceSeconds", i64::try_from(by).unwrap_or(i64::MAX))?;
            state.advance(Duration::from_secs(by.unsigned_abs()));
        }
        _ => {
            return Err(ErrorBody::missing_parameter(
                "give `offsetSeconds`, the difference from the real time, or `advanceSeconds`",
            ));
        }
    }
    Ok(answer(state))
}

fn answer(state: &EmulatorState) -> Answer {
    ok(&json!({
        "now": rfc3339(state.clock().now),
        "offsetSeconds": state.clock_offset(),
    }))
}
