// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a channel.
    pub enum ChannelType {
        Android = "ANDROID",
        Appevent = "APPEVENT",
        Application = "APPLICATION",
        Cortana = "CORTANA",
        Facebook = "FACEBOOK",
        Ios = "IOS",
        Msteams = "MSTEAMS",
        Oss = "OSS",
        Osvc = "OSVC",
        Servicecloud = "SERVICECLOUD",
        Slack = "SLACK",
        Test = "TEST",
        Twilio = "TWILIO",
        Web = "WEB",
        Webhook = "WEBHOOK",
    }
}
