//! The seed of a work request.

use std::time::Duration;

use serde_json::{Value, json};

use crate::store::Tenancy;

/// A work request to seed, with its final status: SUCCEEDED by default.
///
/// ```
/// use oci_sdk_emulator::WorkRequestSeed;
///
/// let seed = WorkRequestSeed::new("ocid1.compartment.oc1..example")
///     .operation_type("CreateVcn")
///     .resource("vcn", "ocid1.vcn.oc1.phx.example")
///     .fails_with("LimitExceeded", "no more networks");
/// ```
#[derive(Clone, Debug)]
#[must_use = "a seed does nothing until it is passed to an emulator"]
pub struct WorkRequestSeed {
    pub(super) compartment_id: String,
    pub(super) operation_type: String,
    /// Entity type and identifier.
    pub(super) resources: Vec<(String, String)>,
    pub(super) end: End,
    pub(super) step: Option<Duration>,
    pub(super) tenancy: Option<Tenancy>,
    /// The effect of the work request on its resources, such as `CREATED`.
    pub(super) action: Option<&'static str>,
}

#[derive(Clone, Debug)]
pub(super) enum End {
    Succeeded,
    Failed {
        code: String,
        message: String,
    },
    Canceled,
    /// The status never changes.
    Accepted,
    /// The status stays IN_PROGRESS.
    InProgress,
}

impl WorkRequestSeed {
    /// Creates a work request of a compartment.
    pub fn new(compartment_id: impl Into<String>) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            operation_type: "CreateResource".to_owned(),
            resources: Vec::new(),
            end: End::Succeeded,
            step: None,
            tenancy: None,
            action: None,
        }
    }

    /// Sets the operation type, such as `CreateVcn`. Its first word determines the action type of the
    /// resources.
    pub fn operation_type(mut self, operation_type: impl Into<String>) -> Self {
        self.operation_type = operation_type.into();
        self
    }

    /// Adds a resource that the work request affects.
    pub fn resource(
        mut self,
        entity_type: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        self.resources.push((entity_type.into(), identifier.into()));
        self
    }

    /// Sets the final status FAILED, with this entry in the list of errors.
    pub fn fails_with(mut self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.end = End::Failed { code: code.into(), message: message.into() };
        self
    }

    /// Sets the final status CANCELED, after CANCELING.
    pub fn is_canceled(mut self) -> Self {
        self.end = End::Canceled;
        self
    }

    /// Keeps the status ACCEPTED.
    pub fn stays_accepted(mut self) -> Self {
        self.end = End::Accepted;
        self
    }

    /// Keeps the status IN_PROGRESS at 50 percent.
    pub fn stays_in_progress(mut self) -> Self {
        self.end = End::InProgress;
        self
    }

    /// Sets the duration of each of the four steps, overriding
    /// [`EmulatorBuilder::step`](crate::EmulatorBuilder::step). With zero the final status is reached
    /// immediately.
    pub fn step(mut self, step: Duration) -> Self {
        self.step = Some(step);
        self
    }

    /// Sets the tenancy, the only one that sees the work request.
    pub(crate) fn tenancy(mut self, tenancy: Tenancy) -> Self {
        self.tenancy = Some(tenancy);
        self
    }

    /// Sets what the work request does to its resources.
    pub(crate) fn action(mut self, action: &'static str) -> Self {
        self.action = Some(action);
        self
    }

    /// Returns the seed in JSON.
    pub(super) fn export(&self) -> Value {
        let (end, code, message) = match &self.end {
            End::Succeeded => ("SUCCEEDED", None, None),
            End::Failed { code, message } => ("FAILED", Some(code), Some(message)),
            End::Canceled => ("CANCELED", None, None),
            End::Accepted => ("ACCEPTED", None, None),
            End::InProgress => ("IN_PROGRESS", None, None),
        };
        json!({
            "compartmentId": self.compartment_id,
            "operationType": self.operation_type,
            "resources": self.resources,
            "end": end,
            "code": code,
            "message": message,
            "tenancy": self.tenancy.as_deref(),
            "action": self.action,
        })
    }

    /// Reads what [`export`](Self::export) has returned.
    pub(super) fn import(saved: &Value) -> Option<Self> {
        let text = |name: &str| saved.get(name).and_then(Value::as_str);
        let mut seed = Self::new(text("compartmentId")?).operation_type(text("operationType")?);
        for resource in saved.get("resources")?.as_array()? {
            seed = seed.resource(resource.get(0)?.as_str()?, resource.get(1)?.as_str()?);
        }
        seed.end = match text("end")? {
            "SUCCEEDED" => End::Succeeded,
            "FAILED" => {
                End::Failed { code: text("code")?.to_owned(), message: text("message")?.to_owned() }
            }
            "CANCELED" => End::Canceled,
            "ACCEPTED" => End::Accepted,
            "IN_PROGRESS" => End::InProgress,
            _ => return None,
        };
        seed.tenancy = text("tenancy").map(Tenancy::from);
        seed.action = text("action")
            .and_then(|action| ACTIONS.iter().copied().find(|known| *known == action));
        Some(seed)
    }
}

/// The effects of work requests on resources.
const ACTIONS: [&str; 3] = ["CREATED", "UPDATED", "DELETED"];
