// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous virtual machine.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousVirtualMachine = GET "/autonomousVirtualMachines/{autonomousVirtualMachineId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVirtualMachine/GetAutonomousVirtualMachine";
    facts { without_default_retry(); }
    required {
        autonomous_virtual_machine_id = path "autonomousVirtualMachineId" (String);
    }
    returns {
        json(models::AutonomousVirtualMachine),
        state(models::AutonomousVirtualMachineLifecycleState),
    }
}
