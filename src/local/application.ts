import { ApplicationFlags } from 'discord-api-types/v10';
import { APPLICATION_ID, botUser, findUser, people } from './people.ts';

/** The application has commands for everyone, and no privileged intent. */
export const applicationFlags: number = ApplicationFlags.ApplicationCommandBadge;

/** The application that the bot belongs to: Resources > Application. */
export function application(): object {
  const owner = people.find(({ role }) => role === 'administrator');
  return {
    id: APPLICATION_ID,
    name: botUser.global_name,
    icon: null,
    description: '',
    type: null,
    bot: botUser,
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { 0: {}, 1: {} },
    verify_key: '0'.repeat(64),
    flags: applicationFlags,
    flags_new: String(applicationFlags),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: owner && findUser(owner.id),
    approximate_guild_count: 1,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
