// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the bot.
    ///
    /// The response has the header `opc-work-request-id`.
    ImportBot = POST "/odaInstances/{odaInstanceId}/actions/importBot",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/Bot/ImportBot";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
        import_bot_details = json(models::ImportBotDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
