// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of a channel result.
    pub enum ChannelResultCategory {
        Agent = "AGENT",
        Application = "APPLICATION",
        Bot = "BOT",
        BotAsAgent = "BOT_AS_AGENT",
        System = "SYSTEM",
        Event = "EVENT",
    }
}
