// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateConfiguration = PUT "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/audit/20190901/Configuration/UpdateConfiguration";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        update_configuration_details = json(models::UpdateConfigurationDetails);
    }
    returns { empty }
    then { work_request(); }
}
