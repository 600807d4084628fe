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
    state::{EmulatorState, MOST_OFFSET},
    timeline,
};

pub(super) fn read(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    Ok(answer(state))
}

pub(super) fn set(state: &EmulatorState, input: Input) -> Result<Answer, ErrorBody> {
    input.query.finish()?;
    let mut fields = Fields::of(input.body)?;
    let (offset, advance) = (fields.whole("offsetSeconds")?, fields.any("advanceSeconds"));
    fields.finish()?;
    if offset.is_none() && advance.is_none() {
        return Err(ErrorBody::missing_parameter(
            "give `offsetSeconds`, the difference from the real time for signatures and tokens, or \
             `advanceSeconds`, the time to pass for resources and work requests",
        ));
    }
    let expected = format!("a number up to {MOST_OFFSET}");
    if let Some(offset) = offset.filter(|offset| offset.unsigned_abs() > MOST_OFFSET.unsigned_abs())
    {
        return Err(wrong("offsetSeconds", &expected, &Value::from(offset)));
    }
    let by = match advance {
        None => Duration::ZERO,
        Some(advance) => advance
            .as_f64()
            .filter(|seconds| *seconds <= MOST_OFFSET as f64)
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .ok_or_else(|| wrong("advanceSeconds", &expected, &advance))?,
    };
    if let Some(offset) = offset {
        state.set_clock_offset(offset);
    }
    if !by.is_zero() {
        state.advance(by);
    }
    Ok(answer(state))
}

fn answer(state: &EmulatorState) -> Answer {
    ok(&json!({
        "now": timeline::text(state.clock().now),
        "offsetSeconds": state.clock_offset(),
        "resourceTime": timeline::text(state.timeline.now().time),
        "advancedSeconds": state.timeline.added().as_secs_f64(),
    }))
}
