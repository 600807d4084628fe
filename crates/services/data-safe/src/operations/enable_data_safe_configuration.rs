// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Enables the data safe configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    EnableDataSafeConfiguration = PUT "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/DataSafeConfiguration/EnableDataSafeConfiguration";
    required {
        enable_data_safe_configuration_details = json(models::EnableDataSafeConfigurationDetails);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_data_safe_configuration, models::DataSafeConfiguration,
            models::DataSafeConfigurationLifecycleState);
    }
}
