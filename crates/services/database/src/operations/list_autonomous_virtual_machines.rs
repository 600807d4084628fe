// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the autonomous virtual machines.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAutonomousVirtualMachines = GET "/autonomousVirtualMachines",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousVirtualMachine/ListAutonomousVirtualMachines";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        autonomous_vm_cluster_id = query "autonomousVmClusterId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AutonomousVirtualMachineLifecycleState);
    }
    returns {
        pages(Vec<models::AutonomousVirtualMachineSummary>),
        items(models::AutonomousVirtualMachineSummary),
    }
}
