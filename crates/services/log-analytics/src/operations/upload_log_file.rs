// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Uploads the log file.
    ///
    /// The response has the headers `opc-content-md5` and `opc-object-id`.
    UploadLogFile = POST "/namespaces/{namespaceName}/actions/uploadLogFile",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Upload/UploadLogFile";
    facts {
        with_unsigned_body();
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        log_source_name = query "logSourceName" (String);
        filename = query "filename" (String);
        opc_meta_loggrpid = header "opc-meta-loggrpid" (String);
        body = body(Body);
    }
    optional {
        /// The upload name.
        upload_name = query "uploadName" (String);
        /// The OCID of the entity.
        entity_id = query "entityId" (String);
        /// The time zone of log entries whose timestamps do not contain one.
        timezone = query "timezone" (String);
        /// The character encoding.
        char_encoding = query "charEncoding" (String);
        /// The date format.
        date_format = query "dateFormat" (String);
        /// The date year.
        date_year = query "dateYear" (String);
        /// Whether the option `invalidate cache` applies.
        invalidate_cache = query "invalidateCache" (bool);
        /// The log set.
        log_set = query "logSet" (String);
        /// The MD5 hash of the content, base64-encoded.
        content_md5 = header "content-md5" (String);
        /// The media type of the content.
        content_type = header "content-type" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Upload) }
}

/// The required arguments of [`UploadLogFile`].
#[derive(Debug, Clone)]
pub struct UploadLogFileArguments<'a> {
    /// The Log Analytics namespace of the tenancy.
    pub namespace_name: &'a str,
    /// The name of the log source that processes the logs.
    pub log_source_name: &'a str,
    /// The name of the file.
    pub filename: &'a str,
    /// The OCID of the log group for the uploaded log data.
    pub opc_meta_loggrpid: &'a str,
}
