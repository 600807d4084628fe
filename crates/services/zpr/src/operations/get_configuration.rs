// @generated from spec/zpr.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfiguration = GET "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/zero-trust-packet-routing/20240301/Configuration/GetConfiguration";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Configuration), state(models::ConfigurationLifecycleState) }
}
