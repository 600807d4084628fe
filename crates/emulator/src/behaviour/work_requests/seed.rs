//! What a test says about a work request before it starts.

use std::time::Duration;

/// A work request to be seeded, with the end it will come to: success unless said otherwise.
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
#[must_use = "a seed does nothing until an emulator is given it"]
pub struct WorkRequestSeed {
    pub(super) compartment_id: String,
    pub(super) operation_type: String,
    /// Entity type and identifier.
    pub(super) resources: Vec<(String, String)>,
    pub(super) end: End,
    pub(super) step: Option<Duration>,
}

#[derive(Clone, Debug)]
pub(super) enum End {
    Succeeded,
    Failed {
        code: String,
        message: String,
    },
    Canceled,
    /// Never moves on.
    Accepted,
    /// Never ends.
    InProgress,
}

impl WorkRequestSeed {
    /// A work request of a compartment.
    pub fn new(compartment_id: impl Into<String>) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            operation_type: "CreateResource".to_owned(),
            resources: Vec::new(),
            end: End::Succeeded,
            step: None,
        }
    }

    /// What is being done, such as `CreateVcn`. The first word decides what happens to the resources.
    pub fn operation_type(mut self, operation_type: impl Into<String>) -> Self {
        self.operation_type = operation_type.into();
        self
    }

    /// Adds a resource that the work is about.
    pub fn resource(
        mut self,
        entity_type: impl Into<String>,
        identifier: impl Into<String>,
    ) -> Self {
        self.resources.push((entity_type.into(), identifier.into()));
        self
    }

    /// Ends FAILED, with this entry in its list of errors.
    pub fn fails_with(mut self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.end = End::Failed { code: code.into(), message: message.into() };
        self
    }

    /// Ends CANCELED, by way of CANCELING.
    pub fn is_canceled(mut self) -> Self {
        self.end = End::Canceled;
        self
    }

    /// Stays ACCEPTED for ever.
    pub fn stays_accepted(mut self) -> Self {
        self.end = End::Accepted;
        self
    }

    /// Starts, reaches 50 percent and stays IN_PROGRESS for ever.
    pub fn stays_in_progress(mut self) -> Self {
        self.end = End::InProgress;
        self
    }

    /// The duration of each of its four steps, instead of the emulator's
    /// ([`EmulatorBuilder::step`](crate::EmulatorBuilder::step)). Zero: it has ended at once.
    pub fn step(mut self, step: Duration) -> Self {
        self.step = Some(step);
        self
    }
}
