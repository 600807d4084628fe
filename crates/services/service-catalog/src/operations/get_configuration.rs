// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    GetConfiguration = GET "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/Configuration/GetConfiguration";
    required {
        compartment_id = query "compartmentId" (String);
    }
    returns { json(models::Configuration) }
}
