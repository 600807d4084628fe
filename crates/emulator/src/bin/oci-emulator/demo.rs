//! Demo data: work requests of one compartment, with every final status.

use oci_sdk_emulator::{Emulator, WorkRequestSeed};

/// The compartment when there is no profile.
const COMPARTMENT: &str = "ocid1.compartment.oc1..demo";

/// The number of successful work requests: enough for a second page with a small limit.
const SUCCEEDING: usize = 9;

#[derive(Debug)]
pub(crate) struct Demo {
    pub(crate) compartment: String,
    pub(crate) succeeding: String,
    pub(crate) failing: String,
    pub(crate) canceled: String,
    pub(crate) count: usize,
}

pub(crate) fn plant(emulator: &Emulator, compartment: Option<&str>) -> Demo {
    let compartment = compartment.unwrap_or(COMPARTMENT);
    let work_requests = emulator.work_requests();
    let seed = |operation: &str, number: usize| {
        WorkRequestSeed::new(compartment)
            .operation_type(operation)
            .resource("vcn", format!("ocid1.vcn.oc1.phx.demo{number}"))
    };
    let mut succeeding =
        work_requests.seed_many((0..SUCCEEDING).map(|number| seed("CreateVcn", number)));
    let failure = "The limit of networks in this tenancy has been reached.";
    Demo {
        failing: work_requests
            .seed(seed("UpdateVcn", SUCCEEDING).fails_with("LimitExceeded", failure)),
        canceled: work_requests.seed(seed("DeleteVcn", SUCCEEDING + 1).is_canceled()),
        compartment: compartment.to_owned(),
        succeeding: succeeding.swap_remove(0),
        count: SUCCEEDING + 2,
    }
}
