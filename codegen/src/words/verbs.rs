//! The verbs of operation ids, as data.

/// Verbs whose third person follows from their spelling.
const REGULAR: &[&str] = &[
    "abort",
    "accept",
    "activate",
    "add",
    "advertise",
    "aggregate",
    "analyze",
    "append",
    "apply",
    "approve",
    "archive",
    "assemble",
    "assign",
    "associate",
    "attach",
    "authorize",
    "backfill",
    "calculate",
    "cancel",
    "capture",
    "change",
    "check",
    "clean",
    "clear",
    "clone",
    "close",
    "collect",
    "commit",
    "compare",
    "complete",
    "compute",
    "configure",
    "confirm",
    "connect",
    "convert",
    "copy",
    "count",
    "create",
    "deactivate",
    "decline",
    "decrypt",
    "define",
    "delete",
    "deploy",
    "deregister",
    "detach",
    "detect",
    "disable",
    "disassociate",
    "disconnect",
    "discover",
    "dismiss",
    "dissociate",
    "download",
    "downgrade",
    "drop",
    "edit",
    "embed",
    "enable",
    "encrypt",
    "estimate",
    "evaluate",
    "execute",
    "expand",
    "export",
    "extend",
    "extract",
    "fetch",
    "filter",
    "find",
    "fix",
    "generate",
    "get",
    "grant",
    "handle",
    "ignore",
    "implement",
    "import",
    "ingest",
    "initiate",
    "insert",
    "install",
    "invoke",
    "launch",
    "like",
    "link",
    "list",
    "load",
    "lock",
    "make",
    "manage",
    "mark",
    "mask",
    "match",
    "merge",
    "migrate",
    "mirror",
    "modify",
    "monitor",
    "mount",
    "move",
    "notify",
    "offboard",
    "onboard",
    "open",
    "order",
    "override",
    "parse",
    "patch",
    "pause",
    "pay",
    "peer",
    "perform",
    "pin",
    "poll",
    "post",
    "precheck",
    "predict",
    "prepare",
    "preview",
    "process",
    "promote",
    "provision",
    "publish",
    "purge",
    "query",
    "read",
    "reactivate",
    "rebalance",
    "reboot",
    "recall",
    "reconfigure",
    "recover",
    "recreate",
    "reencrypt",
    "refresh",
    "register",
    "reinstate",
    "reject",
    "release",
    "reload",
    "relocate",
    "remediate",
    "remove",
    "rename",
    "renew",
    "reopen",
    "reorder",
    "replace",
    "replicate",
    "request",
    "rerank",
    "rerun",
    "reschedule",
    "resend",
    "reset",
    "resize",
    "resolve",
    "respond",
    "restart",
    "restore",
    "resume",
    "retrieve",
    "retry",
    "reuse",
    "revert",
    "review",
    "revoke",
    "rotate",
    "run",
    "save",
    "scale",
    "scan",
    "schedule",
    "search",
    "send",
    "set",
    "share",
    "shrink",
    "sign",
    "skip",
    "snooze",
    "split",
    "stage",
    "start",
    "stop",
    "stream",
    "submit",
    "subscribe",
    "subset",
    "suggest",
    "summarize",
    "suppress",
    "suspend",
    "swap",
    "switch",
    "synchronize",
    "synthesize",
    "tag",
    "terminate",
    "test",
    "toggle",
    "train",
    "transfer",
    "translate",
    "trigger",
    "unapply",
    "unapprove",
    "unassign",
    "uninstall",
    "unlike",
    "unlink",
    "unlock",
    "unmount",
    "unpause",
    "unpin",
    "unpublish",
    "unregister",
    "unset",
    "unsuppress",
    "unsynchronize",
    "update",
    "upgrade",
    "upload",
    "validate",
    "verify",
    "withdraw",
    "write",
];

/// Verbs of one or several words, with the words before and after the object. They are compared
/// before the regular ones.
const PHRASAL: &[(&str, &str, &str)] = &[
    ("backup", "backs up", ""),
    ("cascade delete", "deletes", " with all resources that depend on it"),
    ("cascading delete", "deletes", " with all resources that depend on it"),
    ("compare to", "compares the resource with", ""),
    ("convert to", "converts the resource to", ""),
    ("de activate", "deactivates", ""),
    ("fail over", "fails over", ""),
    ("failover", "fails over", ""),
    ("force refresh", "forces a refresh of", ""),
    ("head", "gets the headers of", ""),
    ("lookup", "looks up", ""),
    ("perform", "performs", ""),
    ("put", "writes", ""),
    ("respond to", "responds to", ""),
    ("roll back", "rolls back", ""),
    ("rollback", "rolls back", ""),
    ("softreset", "resets", " gracefully"),
    ("softstop", "stops", " gracefully"),
    ("switch over", "switches over", ""),
    ("switchover", "switches over", ""),
    ("sync", "synchronizes", ""),
    ("un publish", "unpublishes", ""),
    ("upsert", "creates or updates", ""),
    ("snapshot", "takes a snapshot of", ""),
    ("unsubscribe", "unsubscribes from", ""),
];

/// Words before a verb that say how it is done.
const MANNERS: &[(&str, &str)] = &[
    ("asynchronous", " asynchronously"),
    ("batch", " in one batch"),
    ("bulk", " in bulk"),
    ("synchronous", " synchronously"),
];

/// Verbs whose object is new: `Creates a job.`
const CREATING: &[&str] =
    &["add", "append", "create", "generate", "launch", "provision", "submit", "upsert"];

/// Ids that are no verb with an object, and their sentences.
const SENTENCES: &[(&str, &str)] = &[
    ("AddmTasks", "Lists the ADDM tasks of a time range."),
    ("AlertsUpdate", "Updates the alerts."),
    ("AutonomousDatabaseManualRefresh", "Refreshes the data of a refreshable clone."),
    ("BackupCopy", "Copies the backup."),
    ("BatchLanguageTranslation", "Translates the documents in one batch."),
    (
        "BatchTerminationProceedInstancePoolInstance",
        "Marks instances of an instance pool as ready for termination, in one batch.",
    ),
    ("BdsInstanceResetPassword", "Resets a password of the cluster."),
    ("CertificateServiceInfo", "Gets the services and their certificates."),
    ("Chat", "Sends a message to a model or an agent, and returns the response."),
    ("Clean", "Deletes the accumulated data of the acceleration task."),
    ("ClusterMigrateToNativeVcn", "Migrates the cluster to VCN-native networking."),
    ("ConnectionDiagnostics", "Tests the connection."),
    ("ConsumerCommit", "Commits the offsets of a cursor."),
    ("ConsumerHeartbeat", "Extends the timeout of the partitions that a consumer has reserved."),
    ("ControlledUpdateDbSystem", "Updates selected instances of a DB system."),
    ("DbNodeAction", "Performs a power action on the DB node."),
    ("Decrypt", "Decrypts data."),
    ("DeploymentWalletExists", "Checks whether the deployment has a wallet."),
    ("DisasterRecoveryFailover", "Fails over for disaster recovery."),
    ("Encrypt", "Encrypts data."),
    ("FailOverAutonomousDatabase", "Fails over to the standby database."),
    ("Filter", "Adds filters to a query."),
    ("InplaceUpgrade", "Upgrades an ESXi host in place."),
    ("InstanceAction", "Performs a power action on the instance."),
    ("InteractionRequest", "Requests additional information about the access request."),
    ("Ipv6VnicDetach", "Unassigns the IPv6 address from its VNIC."),
    ("ListingSubscriptions", "Gets the subscription."),
    (
        "ListingSubscriptionsDeprecated",
        "Gets the subscription. Another endpoint has replaced this one.",
    ),
    ("LocalClonePluggableDatabase", "Clones the pluggable database within its container database."),
    ("ObjectStats", "Gets the statistics of the objects by type."),
    ("OpensearchClusterRestore", "Restores an OpenSearch cluster."),
    ("Predict", "Requests a prediction from the model deployment."),
    (
        "PredictWithResponseStream",
        "Requests a prediction from the model deployment, which streams its response.",
    ),
    ("PrivateIpVnicDetach", "Unassigns the private IP from its VNIC."),
    ("Query", "Runs a query, and returns its results."),
    ("Recommendations", "Gets the recommendations for an object."),
    (
        "RemoteClonePluggableDatabase",
        "Clones the pluggable database into another container database.",
    ),
    ("Report", "Creates or gets a report."),
    (
        "ResourceAnalyticsInstanceDisableOac",
        "Disables the OAC instance of the resource analytics instance.",
    ),
    (
        "ResourceAnalyticsInstanceEnableOac",
        "Attaches an OAC instance to the resource analytics instance.",
    ),
    ("ResourcePoolShapes", "Lists the shapes of resource pools."),
    ("RoverNodeActionRetrieveCaBundle", "Gets the CA bundle of the rover node."),
    ("RoverNodeActionSetKey", "Sets the public key of the resource principal of the rover node."),
    ("RoverNodeGenerateCertificate", "Generates a certificate for the rover node."),
    ("RoverNodeRenewCertificate", "Renews the certificate of the rover node."),
    (
        "RoverNodeReplaceCertificateAuthority",
        "Replaces the certificate authority of the rover node.",
    ),
    ("RoverNodeRetrieveLeafCertificate", "Gets the leaf certificate of the rover node."),
    ("Run", "Runs the acceleration task in the foreground."),
    ("SaasAdminUserStatus", "Gets the status of the SaaS administrative user."),
    ("SaveSqlTuningSetAs", "Saves the SQL tuning set under another name."),
    (
        "ServiceProviderInteractionRequest",
        "Requests additional information about the delegated resource access request.",
    ),
    ("Sign", "Creates a digital signature."),
    ("SoftwareSourceGenerateMetadata", "Generates the metadata of the software source again."),
    ("Suggest", "Suggests how to continue a query."),
    ("SwitchOver", "Switches the roles of the primary and a replica."),
    ("Switchover", "Switches the roles of the primary and the secondary."),
    (
        "TerminationProceedInstancePoolInstance",
        "Marks an instance of an instance pool as ready for termination.",
    ),
    ("Test", "Tests a data processing operation on the given input."),
    ("Users", "Lists the active users."),
    ("Verify", "Verifies what the request describes."),
    ("ConfirmKeyStoreDetailsAreCorrect", "Confirms that the details of the key store are correct."),
    ("DeregisterAutonomousDatabaseDataSafe", "Deregisters the autonomous database from Data Safe."),
    ("MakeCurrentParameterFileVersion", "Makes a version of the parameter file the current one."),
    ("PerformAssessorActionDownloadSql", "Downloads the SQL of the assessor action."),
    ("RegisterAutonomousDatabaseDataSafe", "Registers the autonomous database with Data Safe."),
    ("ResizeOpensearchClusterHorizontal", "Resizes the OpenSearch cluster horizontally."),
    ("ResizeOpensearchClusterVertical", "Resizes the OpenSearch cluster vertically."),
    (
        "ResolveSubscriptionDeprecated",
        "Resolves the subscription. Another endpoint has replaced this one.",
    ),
    (
        "RetrieveAvailableBundleVersionsRoverCluster",
        "Retrieves the available bundle versions of the rover cluster.",
    ),
    (
        "RetrieveAvailableBundleVersionsRoverNode",
        "Retrieves the available bundle versions of the rover node.",
    ),
    ("RetrieveBundleStatusRoverCluster", "Retrieves the bundle status of the rover cluster."),
    ("RetrieveBundleStatusRoverNode", "Retrieves the bundle status of the rover node."),
    ("RequestBundleRoverCluster", "Requests a bundle for the rover cluster."),
    ("RequestBundleRoverNode", "Requests a bundle for the rover node."),
];

/// A verb that starts a phrase.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Verb<'a> {
    /// The words of the id: `create`.
    pub(super) name: String,
    /// The third person: `creates`.
    pub(super) third: String,
    /// The words after the object: ` in bulk`.
    pub(super) after: String,
    /// Whether the object is new.
    pub(super) is_creating: bool,
    /// The rest of the words.
    pub(super) object: &'a [String],
}

/// Returns the sentence of an id that no rule can read.
pub(super) fn sentence(id: &str) -> Option<&'static str> {
    SENTENCES.iter().find(|(other, _)| *other == id).map(|(_, sentence)| *sentence)
}

/// Returns the verb that `words` start with, if it is known.
pub(super) fn first(words: &[String]) -> Option<Verb<'_>> {
    let manner = MANNERS.iter().find(|(name, _)| words.first().is_some_and(|word| word == name));
    let words = if manner.is_some() { &words[1..] } else { words };
    let mut verb = phrasal(words).or_else(|| regular(words))?;
    if let Some((_, manner)) = manner {
        verb.after += manner;
    }
    Some(verb)
}

/// Returns the verbs of `ValidateAndPublishArtifact` as one.
fn regular(words: &[String]) -> Option<Verb<'_>> {
    let (name, object) = words.split_first()?;
    if !REGULAR.contains(&name.as_str()) {
        return None;
    }
    let verb = Verb {
        name: name.clone(),
        third: third(name),
        after: String::new(),
        is_creating: CREATING.contains(&name.as_str()),
        object,
    };
    let joined = object.split_first().filter(|(word, _)| *word == "and");
    match joined.and_then(|(_, rest)| regular(rest)) {
        Some(next) => Some(Verb {
            third: format!("{} and {}", verb.third, next.third),
            object: next.object,
            ..verb
        }),
        None => Some(verb),
    }
}

fn phrasal(words: &[String]) -> Option<Verb<'_>> {
    PHRASAL.iter().find_map(|(name, third, after)| {
        let count = name.split(' ').count();
        let starts = words.len() >= count && words[..count].iter().eq(name.split(' '));
        starts.then(|| Verb {
            name: (*name).to_owned(),
            third: (*third).to_owned(),
            after: (*after).to_owned(),
            is_creating: CREATING.contains(name),
            object: &words[count..],
        })
    })
}

/// Returns the third person of a verb.
fn third(verb: &str) -> String {
    let vowel = verb.chars().rev().nth(1).is_some_and(|letter| "aeiou".contains(letter));
    match verb {
        _ if verb.ends_with('y') && !vowel => format!("{}ies", &verb[..verb.len() - 1]),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|end| verb.ends_with(end)) => {
            format!("{verb}es")
        }
        _ => format!("{verb}s"),
    }
}
