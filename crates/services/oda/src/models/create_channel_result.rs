// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A create channel result.
    ///
    /// The field `type` selects the variant.
    pub enum CreateChannelResult by "type" {
        Android(models::CreateAndroidChannelResult) = "ANDROID", as_android;
        Appevent(models::CreateAppEventChannelResult) = "APPEVENT", as_appevent;
        Application(models::CreateApplicationChannelResult) = "APPLICATION", as_application;
        Cortana(models::CreateCortanaChannelResult) = "CORTANA", as_cortana;
        Facebook(models::CreateFacebookChannelResult) = "FACEBOOK", as_facebook;
        Ios(models::CreateIosChannelResult) = "IOS", as_ios;
        Msteams(models::CreateMSTeamsChannelResult) = "MSTEAMS", as_msteams;
        Oss(models::CreateOSSChannelResult) = "OSS", as_oss;
        Osvc(models::CreateOsvcChannelResult) = "OSVC", as_osvc;
        Servicecloud(models::CreateServiceCloudChannelResult) = "SERVICECLOUD", as_servicecloud;
        Slack(models::CreateSlackChannelResult) = "SLACK", as_slack;
        Test(models::CreateTestChannelResult) = "TEST", as_test;
        Twilio(models::CreateTwilioChannelResult) = "TWILIO", as_twilio;
        Web(models::CreateWebChannelResult) = "WEB", as_web;
        Webhook(models::CreateWebhookChannelResult) = "WEBHOOK", as_webhook;
    }
    shared {
        /// The ID of the resource.
        id = "id", str, in Android Appevent Application Cortana Facebook Ios Msteams Oss Osvc
            Servicecloud Slack Test Twilio Web Webhook;
        /// The name.
        name = "name", str, in Android Appevent Application Cortana Facebook Ios Msteams Oss Osvc
            Servicecloud Slack Test Twilio Web Webhook;
        /// The description.
        description = "description", str, in Android Appevent Application Cortana Facebook Ios
            Msteams Oss Osvc Servicecloud Slack Test Twilio Web Webhook;
        /// The category.
        category = "category", copy models::ChannelResultCategory, in Android Appevent Application
            Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack Test Twilio Web Webhook;
        /// The time until the session expires, in milliseconds.
        session_expiry_duration_in_milliseconds = "sessionExpiryDurationInMilliseconds", copy i64,
            in Android Appevent Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack
            Test Twilio Web Webhook;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ChannelResultLifecycleState, in Android
            Appevent Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack Test
            Twilio Web Webhook;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Android Appevent Application Cortana
            Facebook Ios Msteams Oss Osvc Servicecloud Slack Test Twilio Web Webhook;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Android Appevent Application Cortana
            Facebook Ios Msteams Oss Osvc Servicecloud Slack Test Twilio Web Webhook;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Android Appevent
            Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack Test Twilio Web
            Webhook;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Android
            Appevent Application Cortana Facebook Ios Msteams Oss Osvc Servicecloud Slack Test
            Twilio Web Webhook;
    }
}
