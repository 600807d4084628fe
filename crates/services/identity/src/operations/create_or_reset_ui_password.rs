// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a one-time Console password for a user, who must change it within seven days. In
    /// tenancies with identity domains, the user receives an email instead.
    ///
    /// The response has the header `etag`.
    CreateOrResetUIPassword = POST "/users/{userId}/uiPassword",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/UIPassword/CreateOrResetUiPassword";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        user_id = path "userId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::UIPassword) }
    then {
        settled(get_user_ui_password_information, models::UIPasswordInformation,
            models::UIPasswordInformationLifecycleState);
    }
}
