// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Registers the lookup.
    ///
    /// The response has the header `etag`.
    RegisterLookup = POST "/namespaces/{namespaceName}/lookups/actions/register",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLookup/RegisterLookup";
    facts {
        with_accept("application/json;charset=UTF-8");
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        type_ = query "type" (models::RegisterLookupType);
        body = body(Body);
    }
    optional {
        /// The name. Case-insensitive.
        name = query "name" (String);
        /// The description.
        description = query "description" (String);
        /// The character encoding.
        char_encoding = query "charEncoding" (String);
        /// Whether the object is hidden.
        is_hidden = query "isHidden" (bool);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LogAnalyticsLookup) }
}
