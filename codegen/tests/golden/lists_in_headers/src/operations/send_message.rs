// @generated from spec/lists-in-headers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Sends the message.
    SendMessage = POST "/messages";
    required {
        recipients = header_list "recipients" ([String]);
        body = body(Body);
    }
    optional {
        /// The sizes.
        opc_sizes = header_list "opc-sizes" ([i64]);
    }
    returns { empty }
}
