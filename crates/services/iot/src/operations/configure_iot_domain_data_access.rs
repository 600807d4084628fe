// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Configures the IoT domain data access.
    ///
    /// The response has the header `opc-work-request-id`.
    ConfigureIotDomainDataAccess = POST "/iotDomains/{iotDomainId}/actions/configureDataAccess",
        "https://docs.oracle.com/iaas/api/#/en/iot/20250531/IotDomain/ConfigureIotDomainDataAccess";
    facts {
        with_retry_token();
        with_secret_fields(&["dbWorkspaceAdminInitialPassword"]);
    }
    required {
        iot_domain_id = path "iotDomainId" (String);
        configure_iot_domain_data_access_details =
            json(models::ConfigureIotDomainDataAccessDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_iot_domain, models::IotDomain, models::IotDomainLifecycleState); }
}
