//! What each system wants to know, and ready templates: the settings pages are made of these lists.

/// A system that cases can be handed over to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct System {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What its address looks like.
    pub address: &'static str,
    /// What else is entered.
    pub fields: &'static [Field],
}

/// One thing to enter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What it is called in that system: not translated, since people look for it there.
    pub label: &'static str,
    /// Whether it is sealed, and never shown again.
    pub secret: bool,
    /// Whether it must be entered.
    pub required: bool,
    /// What counts where nothing is entered; empty for nothing.
    pub default: &'static str,
    /// Lines; 0 for one.
    pub rows: u8,
}

const fn field(name: &'static str, label: &'static str, default: &'static str) -> Field {
    Field { name, label, secret: false, required: false, default, rows: 0 }
}

const fn secret(name: &'static str, label: &'static str) -> Field {
    Field { secret: true, required: true, ..field(name, label, "") }
}

/// Every system, in the order of the settings.
pub const SYSTEMS: &[System] = &[
    System {
        code: "hubspot",
        name: "HubSpot",
        address: "https://api.hubapi.com",
        fields: &[
            secret("token", "Access token (private app)"),
            field("property", "Ticket property", "plaudit_case_id"),
            field("pipeline", "hs_pipeline", "0"),
            field("stage", "hs_pipeline_stage", "1"),
            field("closed_stage", "hs_pipeline_stage (closed)", "4"),
            field("portal", "Hub ID", ""),
        ],
    },
    System {
        code: "salesforce",
        name: "Salesforce",
        address: "https://yourdomain.my.salesforce.com",
        fields: &[
            Field { required: true, ..field("client_id", "Consumer Key", "") },
            secret("client_secret", "Consumer Secret"),
            field("field", "External ID field", "Plaudit_Case_Id__c"),
            field("version", "API version", "v62.0"),
            field("origin", "Case Origin", "Web"),
            field("status", "Status", "New"),
            field("closed_status", "Status (closed)", "Closed"),
        ],
    },
    System {
        code: "zendesk",
        name: "Zendesk",
        address: "https://yourdomain.zendesk.com",
        fields: &[
            Field { required: true, ..field("user", "Email", "") },
            secret("token", "API token"),
            Field { required: false, ..secret("inbound", "Webhook signing secret") },
        ],
    },
    System {
        code: "suitecrm",
        name: "SuiteCRM",
        address: "https://crm.shop.example/legacy",
        fields: &[
            Field { required: true, ..field("client_id", "Client ID", "") },
            secret("client_secret", "Client Secret"),
        ],
    },
    System {
        code: "bitrix24",
        name: "Bitrix24",
        address: "https://yourportal.bitrix24.ru",
        fields: &[
            secret("hook", "Inbound webhook (https://…/rest/1/…/)"),
            field("entity", "entityTypeId (1 lead, 2 deal, 128… smart process)", "1"),
            field("closed_stage", "stageId (closed)", ""),
        ],
    },
    System {
        code: "amocrm",
        name: "amoCRM / Kommo",
        address: "https://yourdomain.amocrm.ru",
        fields: &[
            secret("token", "Long-lived token"),
            field("pipeline", "pipeline_id", ""),
            field("status", "status_id", ""),
            field("user", "responsible_user_id", ""),
            field("closed_status", "status_id (closed)", ""),
        ],
    },
    System {
        code: "template",
        name: "HTTP",
        address: "https://hooks.example/in?case={{case.id}}",
        fields: &[
            field("method", "Method (GET, POST, PUT, PATCH)", "POST"),
            Field { rows: 3, ..field("headers", "Headers (Name: value)", "") },
            Field { rows: 8, ..field("body", "Body (JSON)", "") },
            Field { required: false, ..secret("one", "{{secret.one}}") },
            Field { required: false, ..secret("two", "{{secret.two}}") },
            field("id_pointer", "JSON Pointer (id)", ""),
            field("link", "Link ({{id}})", ""),
            field("once", "Once for each case (1)", ""),
        ],
    },
];

/// The system of a code.
pub fn system(code: &str) -> Option<&'static System> {
    SYSTEMS.iter().find(|system| system.code == code)
}

/// A ready template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preset {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Address with places.
    pub address: &'static str,
    /// Fields of the template.
    pub values: &'static [(&'static str, &'static str)],
}

/// Ready templates.
pub fn presets() -> &'static [Preset] {
    const PRESETS: &[Preset] = &[
        Preset {
            code: "slack",
            name: "Slack",
            address: "https://hooks.slack.com/services/{{secret.one}}",
            values: &[("body", r#"{"text":"{{case.subject|200}}\n{{case.words|2000}}\n{{case.url}}"}"#)],
        },
        Preset {
            code: "telegram",
            name: "Telegram",
            address: "https://api.telegram.org/bot{{secret.one}}/sendMessage",
            values: &[(
                "body",
                r#"{"chat_id":"{{secret.two}}","text":"{{case.subject|200}}\n{{case.words|3500}}\n{{case.url}}"}"#,
            )],
        },
        Preset {
            code: "sugarcrm",
            name: "SugarCRM",
            address: "https://crm.shop.example/rest/v11_24/Cases",
            values: &[
                ("headers", "OAuth-Token: {{secret.one}}"),
                (
                    "body",
                    r#"{"name":"{{case.subject|255}}","description":"{{case.text}}","priority":"P1","status":"New"}"#,
                ),
                ("id_pointer", "/id"),
                ("link", "https://crm.shop.example/#Cases/{{id}}"),
                ("once", "1"),
            ],
        },
        Preset {
            code: "oracle",
            name: "Oracle Service",
            address: "https://yourpod.fa.oraclecloud.com/crmRestApi/resources/latest/serviceRequests",
            values: &[
                ("headers", "Authorization: Basic {{secret.one}}"),
                ("body", r#"{"Title":"{{case.subject|400}}","ProblemDescription":"{{case.text|1000}}"}"#),
                ("id_pointer", "/SrNumber"),
                ("once", "1"),
            ],
        },
        Preset {
            code: "sap",
            name: "SAP Service Cloud",
            address: "https://yourtenant.crm.cloud.sap/sap/c4c/api/v1/case-service/cases",
            values: &[
                ("headers", "Authorization: Basic {{secret.one}}"),
                (
                    "body",
                    r#"{"subject":"{{case.subject|255}}","caseType":"{{secret.two}}","description":{"content":"{{case.text|20000}}"}}"#,
                ),
                ("id_pointer", "/value/id"),
                ("once", "1"),
            ],
        },
    ];
    PRESETS
}
