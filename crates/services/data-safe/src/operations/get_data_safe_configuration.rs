// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data safe configuration.
    ///
    /// The response has the header `etag`.
    GetDataSafeConfiguration = GET "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafeConfiguration/GetDataSafeConfiguration";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns {
        json(models::DataSafeConfiguration),
        state(models::DataSafeConfigurationLifecycleState),
    }
}
